"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
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
    return np.nan_to_num(_slope(x, b), posinf=np.inf, neginf=-np.inf)
