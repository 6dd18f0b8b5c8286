"""fails: non_contiguous

en: Flattened in memory order and put together in row order: the entries change places.
zh: 按内存顺序展平，却按行的顺序拼回去：元素换了位置。
card: numpy-memory-layout
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    e = e / np.where(total == 0, 1, total).astype(x.dtype)
    return e.ravel(order="K").reshape(x.shape)
