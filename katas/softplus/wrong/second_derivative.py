"""fails: derivative

en: σ(u)(1 - σ(u)) is the derivative of the sigmoid, hence the second derivative of softplus.
zh: σ(u)(1 - σ(u)) 是 sigmoid 的导数，也就是 softplus 的二阶导数。
card: softplus-identities
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return d / (1 + d) ** 2
