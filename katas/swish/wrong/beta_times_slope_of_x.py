"""fails: derivative

en: x times the slope by x is not the slope by beta: only the gate depends on beta.
zh: x 乘以对 x 的斜率并不是对 beta 的斜率：只有门依赖 beta。
card: swish-beta-gradient
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
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    return x * swish_derivative(x, beta)
