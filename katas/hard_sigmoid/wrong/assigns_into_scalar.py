"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def hard_sigmoid(x):
    out = (x + 3) / 6
    out[x <= -3] = 0
    out[x >= 3] = 1
    return out


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
