"""fails: values

en: The 4 is written into the formula: b changes nothing.
zh: 公式里写死了 4：b 不起作用。
card: function-contract
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + 2 / (np.hypot(x, 2) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
