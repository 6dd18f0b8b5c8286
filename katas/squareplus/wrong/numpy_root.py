"""fails: dtype

en: `np.sqrt(b)` is a float64 scalar of numpy, not a Python number: it turns float32 into float64.
zh: `np.sqrt(b)` 是 numpy 的 float64 标量，不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (np.hypot(x, np.sqrt(b)) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
