"""fails: extremes

en: f + s·(1 - f) reuses what the forward pass computed, but for large x it is x - x + 1: at 1e17 the 1 is gone.
zh: f + s·(1 - f) 能复用前向的结果，但 x 很大时它就是 x - x + 1：到 1e17，那个 1 已经没了。
card: huge-inputs
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    gate = sigmoid(beta * x)
    return np.where(gate == 0, finite(x), x) * gate


def swish_derivative(x, beta=1.0):
    f, s = beta * finite(swish(x, beta)), sigmoid(beta * x)
    return f + s * (1 - f)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
