"""fails: extremes

en: sinh(x)/cosh(x) is inf/inf = NaN as soon as both overflow, from about 711 on.
zh: sinh(x)/cosh(x) 在两者都溢出时是 inf/inf = NaN，从 711 左右开始。
card: huge-inputs
"""

import numpy as np


def tanhshrink(x):
    z = np.clip(x, -1, 1)
    s = z * z
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return np.where(np.abs(x) < 1, z * s * bracket / (3 * np.cosh(z)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.sinh(x) / np.cosh(x))
