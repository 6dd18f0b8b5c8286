"""fails: values

en: tanh(x) = 2σ(2x) - 1; with σ(x) instead of σ(2x) this is tanh(x/2).
zh: tanh(x) = 2σ(2x) - 1；把 σ(2x) 写成 σ(x)，得到的是 tanh(x/2)。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanh(x):
    g = np.expm1(-np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
