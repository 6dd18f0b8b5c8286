"""fails: shape

en: Mish works entry by entry, so its Jacobian is diagonal; the derivative is that diagonal, in the shape of x, not a matrix.
zh: Mish 逐元素计算，雅可比矩阵是对角阵；所谓导数就是这条对角线，形状与 x 相同，而不是矩阵。
card: numpy-elementwise-shape
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return np.diag((t + x * sigmoid(x) * (1 - t * t)).ravel())
