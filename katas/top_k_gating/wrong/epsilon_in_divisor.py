"""fails: accuracy

en: The sum is at least 1, so `+ 1e-10` guards against nothing; it costs six digits.
zh: 和至少是 1，所以 `+ 1e-10` 什么也没防住，反倒损失六位有效数字。
card: guard-error
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / (np.sum(e, axis=-1, keepdims=True) + logits.dtype.type(1e-10)), indices
