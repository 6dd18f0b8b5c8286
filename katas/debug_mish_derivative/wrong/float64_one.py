"""fails: dtype

en: `np.float64(1)` is no Python number: it turns float32 into float64.
zh: `np.float64(1)` 不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


ONE = np.float64(1)


def mish_derivative(x):
    t = gate(x)
    return t + np.clip(x, -1000, 1000) * sigmoid(x) * (ONE - t * t)
