"""fails: values

en: b stands under the root as it is, not squared.
zh: 根号下是 b 本身，不是 b 的平方。
card: function-contract
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b * b / 2 / (np.hypot(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
