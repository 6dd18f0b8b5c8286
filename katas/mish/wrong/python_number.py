"""fails: zero_d

en: `float(...)` for 0-d input gives a Python number, without dtype and shape.
zh: 对 0 维输入用 `float(...)` 会返回 Python 数，没有 dtype，也没有形状。
card: numpy-zero-d
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
    d = t + finite(x) * sigmoid(x) * (1 - t * t)
    return float(d) if np.ndim(d) == 0 else d
