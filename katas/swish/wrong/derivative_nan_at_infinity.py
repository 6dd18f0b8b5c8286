"""fails: infinity

en: u·sigmoid(-u) is inf·0 at inf: the slope comes out NaN instead of 1.
zh: 在 inf 处 u·sigmoid(-u) 是 inf·0：斜率成了 NaN，而不是 1。
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
    u = beta * x
    with np.errstate(invalid="ignore"):
        return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
