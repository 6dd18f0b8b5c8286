"""fails: dtype

en: `np.ones(x.shape)` is float64, and so is `np.where` of two Python numbers; `np.ones_like(x)` keeps the dtype.
zh: `np.ones(x.shape)` 是 float64，两个分支都是 Python 数的 `np.where` 也是；`np.ones_like(x)` 才会保持 dtype。
card: numpy-result-dtype
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    d = np.ones(x.shape)
    d[x <= 0] = negative_slope
    d[np.isnan(x)] = np.nan
    return d
