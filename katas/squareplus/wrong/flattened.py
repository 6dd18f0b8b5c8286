"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
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
    return np.array([_slope(v, b) for v in x.flat], dtype=x.dtype)
