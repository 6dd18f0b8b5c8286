"""fails: empty

en: `np.concatenate` of no pieces is an error, so an array without entries does not get through.
zh: `np.concatenate` 没有可拼接的数组时会报错，空数组因此过不去。
card: numpy-empty
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
    pieces = []
    for start in range(0, x.size, 16):
        v = x.reshape(-1)[start : start + 16]
        t = np.tanh(softplus(v))
        pieces.append(t + finite(v) * sigmoid(v) * (1 - t * t))
    return np.concatenate(pieces).reshape(x.shape)
