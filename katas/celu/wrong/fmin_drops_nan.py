"""fails: nan

en: `np.fmin` prefers the number to the NaN: what comes out is the slope at 0.
zh: `np.fmin` 遇到 NaN 会取另一个数：得到的是 0 处的斜率。
card: relu-nan-traps
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.fmin(x, 0) / alpha))
