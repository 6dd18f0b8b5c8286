"""fails: derivative

en: swish(x, beta) = silu(beta·x)/beta holds for beta other than 0 only; at 0 the quotient is 0/0, while the slope is a plain 1/2.
zh: swish(x, beta) = silu(beta·x)/beta 只对非零的 beta 成立；beta 为 0 时成了 0/0，而真正的斜率就是 1/2。
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
    with np.errstate(all="ignore"):
        u = finite(beta * x)
        silu = np.float64(1) * swish(u) / beta
        return (beta * silu / np.where(u == 0, 1, u) + np.where(u == 0, 0.5, 0) + u * sigmoid(u) * sigmoid(-u)).astype(x.dtype)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
