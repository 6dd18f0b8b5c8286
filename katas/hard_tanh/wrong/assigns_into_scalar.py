"""fails: zero_d

en: For a 0-d array a comparison or a ufunc gives a numpy scalar, and a scalar takes no assignment.
zh: 对 0 维数组做比较或 ufunc 运算得到的是 numpy 标量，而标量不支持按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    d = ((x > min_val) & (x < max_val)).astype(x.dtype)
    d[np.isnan(x)] = np.nan
    return d
