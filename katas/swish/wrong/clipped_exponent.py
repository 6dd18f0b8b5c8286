"""fails: extremes

en: Clipping the exponent at ±500 silences the overflow, but below it the gate no longer falls: at -1e300 the product is huge instead of 0.
zh: 把指数截在 ±500 能消掉溢出，可再往左门就不再变小：在 -1e300 处乘积巨大，而不是 0。
card: guard-error
"""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-np.clip(u, -500, 500)))


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
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
