"""fails: derivative

en: The chain rule goes through softplus too, and brings its derivative sigmoid(x).
zh: 链式法则还要穿过 softplus，带出它的导数 sigmoid(x)。
card: mish-derivative
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
    t = np.tanh(softplus(x))
    return t + finite(x) * (1 - t * t)
