"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    out = np.exp(-np.abs(beta * x))
    total = 1 + out
    out[x >= 0] = 1
    return out / total
