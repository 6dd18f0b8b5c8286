"""fails: zero_d

en: Iterating over the rows works from 1-d on; a 0-d array cannot be iterated over.
zh: 按行迭代只适用于 1 维及以上；0 维数组不能迭代。
card: numpy-zero-d
"""

import numpy as np


def _row(r):
    g = np.expm1(-2 * np.abs(r))
    return np.copysign(g / (2 + g), r)


def tanh(x):
    out = np.empty_like(x)
    for i, r in enumerate(x):
        out[i] = _row(r)
    return out


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
