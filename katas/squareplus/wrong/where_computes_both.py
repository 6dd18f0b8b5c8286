"""fails: no_warnings

en: `np.where` computes both branches: far on the right the unused quotient divides by √(x² + b) - x = 0.
zh: `np.where` 会把两个分支都算一遍：在右侧很远处，没被选中的商除以 √(x² + b) - x，也就是 0。
card: elu-where-nan
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    r = root(x, b)
    return np.where(x < 0, b / 2 / (r - x), x / 2 + r / 2)


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
