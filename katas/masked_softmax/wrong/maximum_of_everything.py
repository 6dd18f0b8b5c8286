"""fails: extremes

en: The maximum is taken over masked entries too: far below it all that takes part vanishes.
zh: 求最大值时把被掩码的元素也算了进去：远低于它的、真正参与的元素全都变成 0。
card: softmax-shift
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(np.where(np.isfinite(x) | mask, x, -np.inf), axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
