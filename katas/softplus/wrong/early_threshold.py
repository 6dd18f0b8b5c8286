"""fails: values

en: From 5 on it returns x itself; softplus(7) is still 9e-4 above 7.
zh: 超过 5 就直接返回 x；而 softplus(7) 仍比 7 大 9e-4。
card: guard-error
"""

import numpy as np


def softplus(x, beta=1.0):
    u = np.minimum(x, 5)
    return np.where(x > 5, x, np.logaddexp(0, beta * u) / beta)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
