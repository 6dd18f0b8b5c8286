"""fails: shape

en: `ravel` makes one row of the batch: each sample has a softmax of its own.
zh: `ravel` 把整个批次变成了一行：其实每个样本各有自己的 softmax。
card: numpy-elementwise-shape
"""

import numpy as np


def softmax_jacobian(x):
    x = x.ravel()
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
