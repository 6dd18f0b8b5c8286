"""fails: accuracy

en: Below -20 it takes exp(x) for softplus, above 20 x, as some libraries do at thresholds of their own; at -20 the first is wrong by a relative 1e-9.
zh: -20 以下把 softplus 当作 exp(x)，20 以上当作 x，有的库就这样做（阈值各不相同）；前者在 -20 处的相对误差是 1e-9。
card: guard-error
"""

import numpy as np


def softplus(x):
    middle = np.log1p(np.exp(np.clip(x, -20, 20)))
    return np.where(x > 20, x, np.where(x < -20, np.exp(np.minimum(x, 0)), middle))


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
