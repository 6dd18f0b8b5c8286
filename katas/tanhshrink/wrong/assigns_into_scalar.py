"""fails: zero_d

en: For a 0-d array a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    out = x - np.tanh(x)
    near = np.abs(x) < 1
    out[near] = _near_zero(x[near])
    return out


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
