"""fails: derivative

en: A central difference straddles the kinks: at ±3 it gives 1/12, not the agreed 0.
zh: 中心差分跨过了不可导点：在 ±3 处得到 1/12，而不是约定的 0。
card: gradient-check-kinks
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    h = 2.0**-8
    return (hard_sigmoid(x + h) - hard_sigmoid(x - h)) / (2 * h)
