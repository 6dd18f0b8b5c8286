"""fails: values

en: x·sigmoid(x) is Swish; Mish looks much like it but differs by up to 0.13.
zh: x·sigmoid(x) 是 Swish；Mish 与它很像，但最多相差 0.13。
card: smooth-compared
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
    return finite(x) * sigmoid(x)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
