"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def _value(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus(x, b=4.0):
    x[...] = _value(x, b)
    return x


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
