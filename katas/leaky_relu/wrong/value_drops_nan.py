"""fails: nan

en: `np.fmax` and `np.fmin` ignore NaN; the sum of the two parts is then 0.
zh: `np.fmax` 与 `np.fmin` 会忽略 NaN，于是正部与负部之和成了 0。
card: relu-nan-traps
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.fmax(x, 0) + negative_slope * np.fmin(x, 0)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
