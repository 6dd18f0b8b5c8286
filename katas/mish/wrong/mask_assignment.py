"""fails: zero_d

en: Arithmetic on a 0-d array gives a scalar, and a scalar takes no assignment by mask.
zh: 0 维数组参与运算后变成标量，而标量不支持用掩码赋值。
card: numpy-zero-d
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
    y = finite(x) * t
    y[t == 1] = x[t == 1]
    return y


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
