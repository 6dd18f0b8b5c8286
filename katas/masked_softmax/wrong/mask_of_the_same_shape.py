"""fails: shape

en: Indexing with a mask needs one of the very same shape; a mask that is to be broadcast raises.
zh: 用掩码做索引要求形状完全相同；需要广播的掩码会报错。
card: numpy-elementwise-shape
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.full_like(x, -np.inf)
    z[mask] = x[mask]
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
