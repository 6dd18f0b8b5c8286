"""fails: dtype

en: `np.where` with a float64 array or `astype(float)` makes float64 of float32.
zh: `astype(float)` 把 float32 变成了 float64，没有转回来。
card: numpy-result-dtype
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    x = x.astype(float)
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
