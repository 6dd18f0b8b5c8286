"""fails: ulp

en: sin(u) = cos(u - π/2), but the difference is rounded: an error in the angle grows with the angle, and comes out as one of the slope.
zh: sin(u) = cos(u - π/2)，但这个差会舍入：角度越大，角度的误差越大，最后都成了斜率的误差。
card: power-of-e
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.cos(2 * alpha * x - np.pi / 2)
