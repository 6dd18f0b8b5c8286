"""fails: derivative

en: 1 + x/√(x² + b) runs from 0 to 2: the half in front of the function belongs to the slope as well.
zh: 1 + x/√(x² + b) 的取值从 0 到 2：函数前面的 1/2 也属于导数。
card: five-formulas
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / r / (r + np.abs(x))
    return np.where(x > 0, 2 - low, low)
