"""fails: no_warnings

en: 1/(1 + exp(-x)) has the right limit 0 on the left, reached through an overflow that warns.
zh: 1/(1 + exp(-x)) 在左侧的极限 0 是对的，但途中 exp(-x) 溢出，会产生警告。
card: sigmoid-overflow
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
