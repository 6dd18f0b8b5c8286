"""fails: accuracy

en: x + softplus(-x) is an identity, but for very negative x its two terms are large and cancel.
zh: 左侧用 x + softplus(-x) 来算：x 很负时两个大数相消。
card: left-tail-digits
"""

import numpy as np


def softplus(x, beta=1.0):
    other = np.maximum(-x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta
    return x + other


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
