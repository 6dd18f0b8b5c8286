"""fails: derivative

en: A central difference straddles the kink: at 0 it gives 1/2, not the agreed 0.
zh: 中心差分跨过了不可导点：在 0 处得到 1/2，而不是约定的 0。
card: relu-at-zero
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    h = 1e-3
    return (relu(x + h) - relu(x - h)) / (2 * h)
