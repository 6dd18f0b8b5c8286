"""fails: non_contiguous

en: Flattened in memory order and put together in row order: the entries change places.
zh: 按内存顺序展平，却按行的顺序拼回去：元素换了位置。
card: numpy-memory-layout
"""

import numpy as np


def softmax_jacobian(x):
    x = x.ravel(order="K").reshape(x.shape)
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
