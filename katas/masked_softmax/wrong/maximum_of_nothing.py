"""fails: empty

en: `np.max` of a row without entries is an error: it needs `initial=-np.inf`.
zh: 一行里没有元素时 `np.max` 会报错：需要给出 `initial=-np.inf`。
card: numpy-empty
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
