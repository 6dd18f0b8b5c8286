"""fails: derivative

en: A central difference straddles the kinks: at the bounds it gives 1/2, not the agreed 0.
zh: 中心差分跨过了不可导点：在界上得到 1/2，而不是约定的 0。
card: gradient-check-kinks
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    h = 2.0**-8
    bounds = {"min_val": min_val, "max_val": max_val}
    return (hard_tanh(x + h, **bounds) - hard_tanh(x - h, **bounds)) / (2 * h)
