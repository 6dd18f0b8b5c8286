"""fails: extremes

en: exp overflows for a masked entry far above the rest, and inf times 0 is NaN.
zh: 被掩码的元素远大于其余元素时 exp 溢出，而 inf 乘 0 得 NaN。
card: relu-nan-traps
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(x - np.where(np.isneginf(top), 0, top).astype(x.dtype)) * mask
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
