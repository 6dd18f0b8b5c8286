"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    d = (np.abs(x) > lambd).astype(x.dtype)
    d[np.isnan(x)] = np.nan
    return d
