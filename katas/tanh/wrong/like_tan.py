"""fails: derivative

en: tan has the derivative 1 + tan²; for tanh the sign is the other one.
zh: tan 的导数是 1 + tan²；tanh 的符号正好相反。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    t = tanh(x)
    return 1 + t * t
