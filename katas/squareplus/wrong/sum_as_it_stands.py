"""fails: accuracy

en: On the left x + √(x² + b) adds two numbers that nearly cancel; the quotient b/(√(x² + b) - x) is the same and does not.
zh: 在左侧，x + √(x² + b) 是两个几乎抵消的数相加；商 b/(√(x² + b) - x) 与它相等，却没有相消。
card: left-tail-digits
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, -1e300) / 2 + root(x, b) / 2


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
