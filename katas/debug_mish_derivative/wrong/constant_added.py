"""fails: derivative

en: A constant lifts the curve to 0.6 at 0; a derivative that is unbounded on the right stays wrong.
zh: 加一个常数让 0 处变成 0.6；可在右侧无界的东西仍然不是导数。
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
    y = mish(x)
    return y + y * np.tanh(y * y) + x.dtype.type(0.6)
