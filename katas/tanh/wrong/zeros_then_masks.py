"""fails: nan

en: NaN is in neither half, so it keeps the 0 the buffer began with.
zh: NaN 不属于任何一半，于是保留了缓冲区初始的 0。
card: relu-nan-traps
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    out = np.zeros_like(x)
    for half in (x >= 0, x < 0):
        d = np.exp(-np.abs(x[half]))
        out[half] = (2 * d / (1 + d * d)) ** 2
    return out
