"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    d = (x > threshold).astype(x.dtype)
    d[np.isnan(x)] = np.nan
    return d
