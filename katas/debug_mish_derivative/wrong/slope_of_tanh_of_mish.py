"""fails: derivative

en: 1 - tanh(mish)² is the slope of tanh at mish(x): of another function and at another place.
zh: 1 - tanh(mish)² 是 tanh 在 mish(x) 处的斜率：函数不对，位置也不对。
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
    return 1 - np.tanh(y) ** 2
