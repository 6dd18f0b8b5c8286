"""fails: extremes

en: The forward pass hides an overflowing exp(x), because tanh(inf) = 1; in the chain rule it becomes inf/inf, NaN.
zh: exp(x) 溢出时，前向看不出来，因为 tanh(inf) = 1；到链式法则里就成了 inf/inf，即 NaN。
card: mish-float32-nan
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
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    u = np.exp(x)
    t = np.tanh(softplus(x))
    return t + x * (1 - t * t) * (u / (1 + u))
