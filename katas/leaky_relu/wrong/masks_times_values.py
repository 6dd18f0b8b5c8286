"""fails: infinity

en: A mask of 0 and 1 does not switch a branch off: inf times 0 is NaN.
zh: 用 0/1 掩码相乘并不能关掉另一个分支：inf 乘 0 得 NaN。
card: relu-nan-traps
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return (x > 0) * x + (x <= 0) * (negative_slope * x) + np.where(np.isnan(x), x, x.dtype.type(0))


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
