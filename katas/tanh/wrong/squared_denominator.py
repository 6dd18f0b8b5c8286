"""fails: extremes

en: 4e^2x / (e^2x + 1)²: the square overflows from x = 178 on, and from 355 on it is inf/inf.
zh: 4e^2x / (e^2x + 1)²：x ≥ 178 时平方溢出，x ≥ 355 时成为 inf/inf。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    e = np.exp(2 * x)
    return 4 * e / (e + 1) ** 2
