"""fails: derivative

en: A central difference straddles the jump and divides it by 2h: with h = 1/256 and lambd = 0.5 it gives 64.5 at 0.5 instead of 0.
zh: 中心差分跨过跳变，再除以 2h：h = 1/256、lambd = 0.5 时，在 0.5 处得到 64.5，而不是 0。
card: gradient-check-kinks
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    h = 2.0**-8
    return (hardshrink(x + h, lambd) - hardshrink(x - h, lambd)) / (2 * h)
