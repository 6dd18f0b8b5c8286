"""fails: values

en: Without the half the function tends to 2x instead of x.
zh: 漏了 1/2，函数就趋近 2x，而不是 x。
card: smooth-symmetry
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return 2 * np.maximum(x, 0) + b / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
