"""fails: derivative

en: A central difference straddles the kinks: it gives about -1/4 at -3 and 5/4 at 3.
zh: 中心差分跨过了不可导点：-3 处约为 -1/4，3 处约为 5/4。
card: gradient-check-kinks
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    h = 2.0**-8
    return (hard_swish(x + h) - hard_swish(x - h)) / (2 * h)
