"""fails: derivative

en: The inner derivative of beta·x by beta is x, and x stands in front already: the square is missing.
zh: beta·x 对 beta 的内层导数是 x，前面本来还有一个 x：少了平方。
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
    return x * sigmoid(beta * x) * sigmoid(-beta * x)
