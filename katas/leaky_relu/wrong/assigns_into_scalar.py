"""fails: zero_d

en: For a 0-d array `negative_slope * x` is a numpy scalar, and a scalar takes no assignment.
zh: 输入为 0 维时 `negative_slope * x` 是 numpy 标量，而标量不支持赋值。
card: numpy-zero-d
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    out = negative_slope * x
    out[x > 0] = x[x > 0]
    return out


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
