"""fails: values

en: The rational approximation x(27 + x²)/(27 + 9x²) is 2 % off at 1 and exceeds 1 beyond 3.
zh: 有理逼近 x(27 + x²)/(27 + 9x²) 在 1 处就差 2 %，x > 3 后还会超过 1。
card: guard-error
"""

import numpy as np


def tanh(x):
    return x * (27 + x * x) / (27 + 9 * x * x)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
