"""fails: shape

en: Inside the function `threshold` is the number that was passed, not the function: calling it raises a TypeError.
zh: 在函数内部，`threshold` 是传进来的那个数，而不是函数：调用它会抛出 TypeError。
card: name-before-definition
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.heaviside(threshold(x, threshold, threshold) - threshold, x.dtype.type(0))
