"""fails: backward

en: 1 - y² is only the diagonal of the Jacobian: an entry also changes the others of its row.
zh: 1 - y² 只是雅可比矩阵的对角线：一个元素还会影响同一行的其他元素。
card: l2-normalise-backward
"""

import numpy as np


def norm_of(a):
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    return np.where(norm == 0, 1, norm)


def forward(z):
    a = np.maximum(z, 0)
    return a / norm_of(a)


def backward(grad_output, z):
    a = np.maximum(z, 0)
    y = a / norm_of(a)
    return np.where(z <= 0, z.dtype.type(0), grad_output * (1 - y * y) / norm_of(a))
