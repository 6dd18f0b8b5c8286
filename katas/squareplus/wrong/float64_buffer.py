"""fails: dtype

en: `np.empty` without a dtype is float64: float32 goes in, float64 comes out.
zh: `np.empty` 不写 dtype 就是 float64：输入 float32，返回却成了 float64。
card: numpy-result-dtype
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
    out = np.empty(x.shape)
    out[...] = _slope(x, b)
    return out
