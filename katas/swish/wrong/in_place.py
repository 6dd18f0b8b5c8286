"""fails: read_only

en: `x *= gate` saves an allocation and overwrites the input the backward pass still needs.
zh: `x *= gate` 省了一次分配，却改写了反向传播还要用的输入。
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
    x[...] = np.where(gate == 0, finite(x), x)
    x *= gate
    return x


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
