"""fails: accuracy

en: max(x, 0) is not added but recovered as x + softplus(-x): for very negative x two large terms cancel.
zh: 左侧用 x + softplus(-x) 来算：x 很负时两个大数相消。
"""

import numpy as np


def softplus(x, beta=1.0):
    other = np.maximum(-x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta
    return x + other


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
