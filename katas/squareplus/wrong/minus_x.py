"""fails: values

en: (√(x² + b) - x)/2 is the mirror image, squareplus of -x.
zh: (√(x² + b) - x)/2 是镜像，即 -x 处的 squareplus。
card: smooth-symmetry
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(-x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
