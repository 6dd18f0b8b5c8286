"""fails: derivative

en: The chain rule gives a factor beta, but softplus was divided by beta: together they cancel.
zh: 链式法则带来因子 beta，而 softplus 又除以 beta：两者约掉了。
card: softplus-beta
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return beta * np.where(x < 0, d, 1) / (1 + d)
