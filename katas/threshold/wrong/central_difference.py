"""fails: derivative

en: A central difference straddles the threshold: it gives 1/2 at a kink, and at a jump the jump divided by 2h.
zh: 中心差分跨过了阈值：在折点处得到 1/2，在跳变处得到跳变量除以 2h。
card: gradient-check-kinks
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


_own = threshold


def threshold_derivative(x, threshold=0.0, value=0.0):
    h = 2.0**-8
    return (_own(x + h, threshold, value) - _own(x - h, threshold, value)) / (2 * h)
