"""fails: derivative

en: The chain ends one link early: softplus has a derivative of its own, the sigmoid.
zh: 链式法则少了一环：softplus 也有自己的导数，即 sigmoid。
card: mish-derivative
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
    t = gate(x)
    return t + np.clip(x, -1000, 1000) * (1 - t * t)
