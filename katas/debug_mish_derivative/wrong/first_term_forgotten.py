"""fails: derivative

en: Half of the product rule: the factor x has a derivative too, and leaves the gate as a term of its own.
zh: 乘积法则只用了一半：因子 x 也要求导，于是还有单独的一项 tanh(softplus(x))。
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
    return np.clip(x, -1000, 1000) * sigmoid(x) * (1 - t * t)
