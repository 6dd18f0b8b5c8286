"""fails: derivative

en: The product rule's other term, tanh(softplus(x)), is missing: on the right the slope would tend to 0 instead of 1.
zh: 漏了乘积法则的另一项 tanh(softplus(x))：右侧的斜率会趋于 0，而不是 1。
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
    return finite(x) * sigmoid(x) * (1 - t * t)
