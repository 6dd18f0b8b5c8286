"""fails: values

en: True means that an entry takes part; here it means that it is taken out.
zh: True 表示该元素参与；这里却当成了去掉。
card: function-contract
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    mask = ~mask
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
