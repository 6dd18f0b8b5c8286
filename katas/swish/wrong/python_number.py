"""fails: zero_d

en: `.item()` for 0-d input gives a Python number: float32 becomes float, and there is no dtype any more.
zh: 对 0 维输入用 `.item()` 会得到 Python 数：float32 成了 float，dtype 也没有了。
card: numpy-zero-d
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
    y = np.where(gate == 0, finite(x), x) * gate
    return y.item() if x.ndim == 0 else y


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
