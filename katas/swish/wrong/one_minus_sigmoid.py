"""fails: accuracy

en: 1 - sigmoid(u) is exactly 0 from u = 37 on, where the derivative by beta is still 1e-13: use sigmoid(-u).
zh: 从 u = 37 起 1 - sigmoid(u) 恰好是 0，而对 beta 的导数那里还有 1e-13：应当用 sigmoid(-u)。
card: sigmoid-tail-cancellation
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
    x = finite(x)
    s = sigmoid(beta * x)
    return (x * s) * (x * (1 - s))
