"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    d = (np.abs(x) <= 1).astype(x.dtype)
    d[np.isnan(x)] = np.nan
    return d
