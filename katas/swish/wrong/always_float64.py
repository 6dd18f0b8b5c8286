"""fails: dtype

en: `np.array(x, dtype=float)` means float64: everything after it is double precision, twice the memory.
zh: `np.array(x, dtype=float)` 就是 float64：后面的一切都成了双精度，内存翻倍。
card: numpy-result-dtype
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
    x = finite(np.array(x, dtype=float))
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
