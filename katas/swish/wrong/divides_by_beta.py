"""fails: values

en: swish(x, beta) = silu(beta·x)/beta holds for beta other than 0 only; at beta = 0 the quotient is 0/0, while Swish is a plain x/2.
zh: swish(x, beta) = silu(beta·x)/beta 只对非零的 beta 成立；beta = 0 时成了 0/0，而 Swish 就是 x/2。
card: swish-beta-limits
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    u = beta * x
    return finite(u) * sigmoid(u) / beta


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
