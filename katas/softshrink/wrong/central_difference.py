"""fails: derivative

en: A central difference straddles the kinks: at ±lambd it gives 1/2, not the agreed 0.
zh: 中心差分跨过了不可导点：在 ±lambd 处得到 1/2，而不是约定的 0。
card: gradient-check-kinks
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    h = 2.0**-8
    return (softshrink(x + h, lambd) - softshrink(x - h, lambd)) / (2 * h)
