"""fails: read_only

en: `x *= 2` doubles the caller's array, not a copy; a read-only array refuses.
zh: `x *= 2` 改的是调用者的数组，不是副本；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def tanh(x):
    x *= 2
    g = np.expm1(-np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
