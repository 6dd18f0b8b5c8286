"""fails: dtype

en: `np.array([0.0])` was meant as a harmless 0, but it is a float64 array and pulls float32 up.
zh: `np.array([0.0])` 本想当个普通的 0，可它是 float64 数组，会把 float32 提升上去。
card: numpy-result-dtype
"""

import numpy as np


def softplus(x):
    return np.logaddexp(np.array([0.0]), x).reshape(x.shape)


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
    return t + finite(x) * sigmoid(x) * (1 - t * t)
