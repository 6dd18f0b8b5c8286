"""fails: dtype

en: `astype(float)` means float64; float32 input must give float32.
zh: `astype(float)` 就是 float64；输入 float32 应当返回 float32。
card: numpy-result-dtype
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.abs(x.astype(float)))
    return (2 * d / (1 + d * d)) ** 2
