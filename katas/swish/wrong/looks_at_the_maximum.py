"""fails: empty

en: It asks for the largest entry to choose a formula; `max` of an empty array is an error.
zh: 为了选公式先求最大元素；而对空数组求 `max` 会报错。
card: numpy-empty
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
    if np.abs(u).max() < 30:
        return x / (1 + np.exp(-u))
    gate = sigmoid(u)
    return np.where(gate == 0, finite(x), x) * gate


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
