"""fails: values

en: Derivative and function agree now, because the function was changed: this is Swish, not Mish.
zh: 导数与函数现在一致了，因为改的是函数：这是 Swish，不是 Mish。
card: mish-definition
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * sigmoid(x)


def mish_derivative(x):
    s = sigmoid(x)
    return s + np.clip(x, -1000, 1000) * s * sigmoid(-x)
