"""fails: infinity

en: At inf x/√(x² + b) is inf/inf, NaN; the limit of the slope is 1.
zh: 在 inf 处 x/√(x² + b) 是 inf/inf，得 NaN；斜率的极限是 1。
card: huge-inputs
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    with np.errstate(invalid="ignore"):
        return np.where(x > 0, (1 + x / r) / 2, b / 2 / r / (r + np.abs(x)))
