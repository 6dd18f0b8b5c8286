"""fails: nan

en: `np.fmin` prefers the number to NaN: a broken input gets the slope of a large one.
zh: `np.fmin` 遇到 NaN 会取另一个数：坏输入得到了大输入的斜率。
card: nan-containment
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.fmin(np.abs(beta * x), 1e4))
    return np.where(x < 0, d, 1) / (1 + d)
