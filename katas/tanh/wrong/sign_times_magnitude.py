"""fails: accuracy

en: np.sign(-0.0) is 0, so the sign of zero is lost: an odd function maps -0.0 to -0.0.
zh: np.sign(-0.0) 是 0，零的符号就丢了：奇函数应把 -0.0 映为 -0.0。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.sign(x) * (-g / (2 + g))


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
