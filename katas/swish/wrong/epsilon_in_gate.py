"""fails: accuracy

en: The tiny number in the divisor guards against nothing, since 1 + e is at least 1, and costs the last digits.
zh: 分母里加的小数什么也没防住，因为 1 + e 至少是 1；它只是丢掉了最后几位有效数字。
card: guard-error
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e + 1e-11)


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
