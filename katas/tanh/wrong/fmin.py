"""fails: nan

en: `np.fmin` prefers the number to NaN: a broken input comes out as 1.
zh: `np.fmin` 遇到 NaN 会取另一个数：坏输入变成了 1。
card: nan-containment
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.fmin(np.abs(x), 100))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
