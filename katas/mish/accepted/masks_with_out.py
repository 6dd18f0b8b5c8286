"""One exponential, the two halves in masks, everything into buffers."""

import numpy as np


def _e(x):
    return np.exp(np.negative(np.absolute(x)))


def mish(x):
    x = np.asarray(x)
    y = np.array(x, copy=True, order="C", ndmin=1)
    left = y < 0
    u = np.exp(y[left])
    v = np.maximum(y[left], -1000)
    y[left] = v * (u * (2 + u) / (u * (2 + u) + 2))
    right = (y >= 0) & (y < 1000) & ~left
    e = _e(y[right])
    y[right] -= y[right] * (2 * e * e / (1 + 2 * e + 2 * e * e))
    return y.reshape(x.shape)


def mish_derivative(x):
    e = _e(x)
    v = np.clip(x, -1e4, 1e4)
    d = np.where(
        x < 0,
        e * (4 * (v + 1) + e * (4 * v + 6 + e * (4 + e))) / (2 + 2 * e + e * e) ** 2,
        1 + e * e * (4 * v - 2 + e * (4 * v - 4 - 4 * e)) / (1 + 2 * e + 2 * e * e) ** 2,
    )
    return d.astype(x.dtype, copy=False)
