"""fails: no_warnings

en: 1 / (1 + e^-u) has the right values, but warns of an overflow at -1000, in float32 at -90.
zh: 1 / (1 + e^-u) 的值没错，但在 -1000 处（float32 在 -90 处）会报溢出警告。
card: sigmoid-overflow
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    return 1 / (1 + np.exp(-beta * x))
