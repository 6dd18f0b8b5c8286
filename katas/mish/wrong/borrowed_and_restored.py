"""fails: read_only

en: It uses the caller's array as scratch space and restores it afterwards; a read-only array refuses.
zh: 拿调用者的数组当草稿，用完再恢复；只读数组不允许这样做。
card: numpy-inputs-untouched
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
    keep = x.copy()
    np.copyto(x, finite(x))
    t = np.tanh(softplus(x))
    d = t + x * sigmoid(x) * (1 - t * t)
    np.copyto(x, keep)
    return d
