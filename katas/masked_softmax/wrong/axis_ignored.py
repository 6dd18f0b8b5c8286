"""fails: values

en: The last axis is used whatever `axis` says.
zh: 不管 `axis` 是什么，用的总是最后一个轴。
card: softmax-axis
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    axis = -1
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
