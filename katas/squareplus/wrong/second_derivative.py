"""fails: derivative

en: b/(2·(x² + b)^1.5) is the curvature, the derivative of the derivative.
zh: b/(2·(x² + b)^1.5) 是二阶导数，即导数的导数。
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
    return b / 2 / r / r / r
