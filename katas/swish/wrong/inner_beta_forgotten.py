"""fails: derivative

en: The chain rule brings a factor beta out of sigmoid(beta·x); without it the slope is right only for beta = 1.
zh: 链式法则会从 sigmoid(beta·x) 里带出一个因子 beta；漏掉它，只有 beta = 1 时斜率才对。
card: swish-derivative
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
    return sigmoid(u) + x * sigmoid(u) * sigmoid(-u)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
