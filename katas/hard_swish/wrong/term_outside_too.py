"""fails: derivative

en: Beyond ±3 the gate is constant: x/6 belongs to the slope only between the kinks.
zh: 在 ±3 之外门是常数：x/6 这一项只在两个不可导点之间才有。
card: swish-derivative
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    return np.clip(x + 3, 0, 6) / 6 + x / 6
