"""fails: shape

en: A comprehension over `.flat` gives a 1-d array whatever came in; the shape has to be put back.
zh: 遍历 `.flat` 的列表推导总是得到一维数组；原来的形状要还原。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    return np.array([v * sigmoid(beta * v) for v in x.flat], dtype=x.dtype)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
