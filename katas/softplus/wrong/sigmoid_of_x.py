"""fails: derivative

en: σ(x) is the derivative for beta = 1 only; in general it is σ(beta·x).
zh: σ(x) 只是 beta = 1 时的导数；一般情形是 σ(beta·x)。
card: softplus-beta
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)
