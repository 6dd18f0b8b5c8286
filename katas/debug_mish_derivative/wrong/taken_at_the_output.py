"""fails: derivative

en: The formula is right and its argument is not: it is taken at mish(x) instead of x.
zh: 公式对了，自变量错了：代入的是 mish(x) 而不是 x。
card: slope-of-the-wrong-argument
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    y = mish(x)
    t = gate(y)
    return t + np.clip(y, -1000, 1000) * sigmoid(y) * (1 - t * t)
