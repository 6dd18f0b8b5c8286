"""fails: extremes

en: With beta·x clipped at 500 there is no overflow, and softplus(700) comes out as 500.
zh: 把 beta·x 截断到 500 虽不再溢出，softplus(700) 却成了 500。
card: guard-error
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.log1p(np.exp(np.clip(beta * x.astype(np.float64), -500, 500))).astype(x.dtype) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
