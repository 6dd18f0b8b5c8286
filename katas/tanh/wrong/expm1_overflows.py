"""fails: extremes

en: expm1(2x) / (expm1(2x) + 2) is accurate near 0 and inf/inf from x = 355 on.
zh: expm1(2x) / (expm1(2x) + 2) 在 0 附近很准，x ≥ 355 时却是 inf/inf。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    g = np.expm1(2 * x)
    return g / (g + 2)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
