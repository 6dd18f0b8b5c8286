"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    d = (2 * np.clip(x, -3, 3) + 3) / 6
    d[x <= -3] = 0
    d[x >= 3] = 1
    return d
