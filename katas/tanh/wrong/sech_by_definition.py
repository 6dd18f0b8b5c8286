"""fails: no_warnings

en: (2 / (e^x + e^-x))² has the right values, but e^x overflows at 710 with a warning, in float32 at 89.
zh: (2 / (e^x + e^-x))² 的值没错，但 e^x 在 710 处（float32 在 89 处）溢出并报警告。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    return (2 / (np.exp(x) + np.exp(-x))) ** 2
