"""fails: no_mutation

en: A read-only array is copied, any other is sorted in place: the caller's logits are in another order.
zh: 只读的数组会被拷贝，其余的直接就地排序：调用者的 logits 次序变了。
card: numpy-inputs-untouched
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    np.require(logits, requirements="W").sort(axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
