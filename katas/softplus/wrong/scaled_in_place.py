"""fails: read_only

en: `x *= beta` scales the caller's array, not a copy; a read-only array refuses.
zh: `x *= beta` 缩放的是调用者的数组，不是副本；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    x *= beta
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)
