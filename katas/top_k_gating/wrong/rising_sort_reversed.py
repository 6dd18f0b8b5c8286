"""fails: ties

en: A rising sort reversed turns the order of equal entries round.
zh: 从小到大排好再倒过来，相等元素的次序也倒了。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(logits, axis=-1, kind="stable")[..., ::-1][..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
