"""fails: nan

en: NaN is neither < 1 nor >= 1, so it keeps the 0 the buffer began with.
zh: NaN 既不 < 1 也不 >= 1，于是保留了缓冲区初始的 0。
card: relu-nan-traps
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    out = np.zeros(x.shape, x.dtype)
    near, far = np.abs(x) < 1, np.abs(x) >= 1
    out[near] = _near_zero(x[near])
    out[far] = x[far] - np.tanh(x[far])
    return out


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
