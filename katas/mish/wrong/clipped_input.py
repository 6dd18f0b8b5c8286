"""fails: extremes

en: Clipping the input of the whole function at ±100 tames exp, and makes mish(1000) 100.
zh: 把整个函数的输入截在 ±100 能管住 exp，却让 mish(1000) 成了 100。
card: guard-error
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    v = np.clip(x, -100, 100)
    return v * np.tanh(softplus(v))


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
