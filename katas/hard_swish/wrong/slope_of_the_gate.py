"""fails: derivative

en: x times the slope of the gate is only the second term of the product rule; the gate itself is missing.
zh: x 乘门的导数只是乘积法则的第二项；漏了门本身。
card: swish-derivative
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    return np.where(np.abs(x) < 3, np.clip(x, -3, 3) / 6, 0 * np.clip(x, -3, 3))
