"""fails: zero_d

en: `float(…)` for 0-d input gives a Python number, which has no dtype.
zh: 对 0 维输入用 `float(…)`，得到的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def _slope(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)


def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    y = _slope(x, b)
    return float(y) if x.ndim == 0 else y
