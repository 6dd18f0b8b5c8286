"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组，元素会错位。
card: numpy-memory-layout
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
    flat = x.ravel(order="K")
    return _slope(flat, b).reshape(x.shape)
