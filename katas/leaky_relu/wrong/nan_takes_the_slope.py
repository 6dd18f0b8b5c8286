"""fails: nan

en: NaN > 0 is false, so a NaN gets the slope of the negative side and the fault is hidden.
zh: NaN > 0 为假，NaN 于是得到负半轴的斜率，问题就被掩盖了。
card: relu-nan-traps
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), x.dtype.type(negative_slope))
