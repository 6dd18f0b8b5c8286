"""fails: derivative

en: x/√(x² + b) is the slope of the root alone; that of x, 1, is missing, and the half.
zh: x/√(x² + b) 只是根号的导数；少了 x 的导数 1，也少了 1/2。
card: five-formulas
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    return np.clip(x, -1e300, 1e300) / root(x, b)
