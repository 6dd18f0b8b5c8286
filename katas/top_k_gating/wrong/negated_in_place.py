"""fails: read_only

en: The logits are negated in the caller's array, and back afterwards; a read-only one raises.
zh: 在调用者的数组里取相反数，之后再变回去；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    logits *= -1
    indices = np.argsort(logits, axis=-1, kind="stable")[..., :k]
    logits *= -1
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
