"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    out = -g / (2 + g)
    left = np.signbit(x)
    out[left] = -out[left]
    return out


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
