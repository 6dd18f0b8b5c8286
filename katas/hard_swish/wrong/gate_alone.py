"""fails: values

en: This is the gate, the hard sigmoid; the unit is x times the gate.
zh: 这只是门，也就是 hard sigmoid；激活函数是 x 乘门。
card: hard-sigmoid
"""

import numpy as np


def hard_swish(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
