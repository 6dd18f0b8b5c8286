"""fails: under_mask

en: Adding -inf does not mask NaN or inf: NaN - inf and inf - inf are NaN.
zh: 加上 -inf 掩不住 NaN 和 inf：NaN - inf 与 inf - inf 都是 NaN。
card: relu-nan-traps
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = x + np.where(mask, 0, -np.inf).astype(x.dtype)
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
