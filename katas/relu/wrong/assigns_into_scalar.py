"""fails: zero_d

en: For a 0-d array a comparison gives a numpy scalar, and a scalar takes no assignment `d[...] = NaN`.
zh: 0 维数组的比较结果是 numpy 标量，而标量不支持 `d[...] = NaN` 这样的赋值。
card: numpy-zero-d
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    d = (x > 0).astype(x.dtype)
    d[np.isnan(x)] = np.nan
    return d
