"""fails: read_only

en: It scales the caller's array and scales it back; a read-only array refuses, and another thread would see the wrong numbers.
zh: 先改调用者的数组，用完再改回去；只读数组不允许，别的线程还会看到错的数。
card: numpy-inputs-untouched
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
    keep = x.copy()
    np.multiply(x, beta, out=x)
    u = finite(x)
    slope = sigmoid(u) * (1 + u * sigmoid(-u))
    x[...] = keep
    return slope


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
