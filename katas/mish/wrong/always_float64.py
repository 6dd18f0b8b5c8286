"""fails: dtype

en: A buffer from `np.empty(x.shape)` is float64, whatever x is.
zh: `np.empty(x.shape)` 建出来的缓冲区总是 float64，与 x 无关。
card: numpy-result-dtype
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
    out = np.empty(x.shape)
    t = np.tanh(softplus(x))
    out[...] = t + finite(x) * sigmoid(x) * (1 - t * t)
    return out
