"""fails: accuracy

en: On the left 1 + x/√(x² + b) is 1 - 0.99…: at -40 four digits are lost, at -1e8 all of them.
zh: 在左侧，1 + x/√(x² + b) 就是 1 - 0.99…：-40 处丢三四位有效数字，-1e8 处一位不剩。
card: left-tail-digits
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    v = np.clip(x, -1e300, 1e300)
    return (1 + v / root(v, b)) / 2
