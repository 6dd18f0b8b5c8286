"""fails: zero_d

en: `gate[u < 0] = …` needs an array; for a 0-d input arithmetic has already made a scalar of it, which takes no assignment.
zh: `gate[u < 0] = …` 需要数组；0 维输入经过运算已经变成标量，不支持赋值。
card: numpy-zero-d
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    gate = 1 / (1 + e)
    gate[u < 0] = e[u < 0] / (1 + e[u < 0])
    return gate


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
