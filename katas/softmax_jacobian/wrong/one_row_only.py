"""fails: shape

en: `np.outer` flattens its arguments: it works for one row, a batch becomes one large matrix.
zh: `np.outer` 会把参数展平：只有一行时没问题，一个批次则变成一个大矩阵。
card: softmax-jacobian
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)

    j = -np.outer(s, s)
    np.fill_diagonal(j, 0)
    np.fill_diagonal(j, -j.sum(axis=-1))
    return j
