"""fails: no_warnings

en: `np.where` after the exponential selects the right values, but exp has overflowed for the masked ones and warned.
zh: 取指数之后再用 `np.where`，选出的值是对的，但 exp 已经在被掩码的元素上溢出并发出警告。
card: elu-where-nan
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.where(mask, np.exp(x - np.where(np.isneginf(top), 0, top).astype(x.dtype)), x.dtype.type(0))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
