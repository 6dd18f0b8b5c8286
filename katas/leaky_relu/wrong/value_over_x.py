"""fails: no_warnings

en: f(x) / x is the slope on both sides, but at 0 it is 0/0: `np.where` throws that entry away only after it has warned.
zh: f(x) / x 在两侧都等于斜率，但在 0 处是 0/0：`np.where` 要等警告发出之后才丢掉这个结果。
card: elu-where-nan
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x == 0, x.dtype.type(negative_slope), leaky_relu(x, negative_slope) / x)
