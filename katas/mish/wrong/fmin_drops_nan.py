"""fails: nan

en: `np.fmax` and `np.fmin` prefer a number to NaN: the missing value comes out as one at the end of the range.
zh: `np.fmax` 与 `np.fmin` 遇到 NaN 时会选另一个数：缺失值成了区间端点处的值。
card: nan-containment
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, finite(x))


def sigmoid(x):
    e = np.exp(-np.abs(finite(x)))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.fmin(np.fmax(x, -top), top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 1, x, finite(x) * t)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
