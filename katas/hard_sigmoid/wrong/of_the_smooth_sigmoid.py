"""fails: derivative

en: s·(1 - s) is the derivative of the true sigmoid; a straight line has a constant slope.
zh: s·(1 - s) 是真正的 sigmoid 的导数；直线的斜率是常数。
card: sigmoid-derivative
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    s = hard_sigmoid(x)
    return s * (1 - s)
