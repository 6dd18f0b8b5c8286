"""fails: extremes

en: `log1p` mends the left tail only: e^x is inf from 710 on, and so is the result.
zh: `log1p` 只修好了左尾：x ≥ 710 时 e^x 是 inf，结果也是 inf。
card: softplus-stable
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.log1p(np.exp(beta * x)) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
