"""fails: extremes

en: Clipped at ±40 the derivative stops falling: at 50 it is 7.2e-35 instead of 1.5e-43.
zh: 截断到 ±40 后导数不再下降：50 处得 7.2e-35，应为 1.5e-43。
card: guard-error
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.minimum(np.abs(x), 40))
    return (2 * d / (1 + d * d)) ** 2
