"""fails: nan

en: NaN is neither below 0 nor at least 0: both masks miss it, and the 0 of the buffer stays.
zh: NaN 既不小于 0，也不大于等于 0：两个掩码都漏掉它，缓冲区里的 0 就留了下来。
card: relu-nan-traps
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def _value(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus(x, b=4.0):
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        out[side] = _value(x[side], b)
    return out


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
