"""fails: derivative

en: A central difference straddles the kinks: at 0 and 6 it gives 1/2, not the agreed 0.
zh: 中心差分跨过了不可导点：在 0 和 6 处得到 1/2，而不是约定的 0。
card: gradient-check-kinks
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    h = 2.0**-8
    return (relu6(x + h) - relu6(x - h)) / (2 * h)
