"""fails: derivative

en: The left line lies below 0 but still rises: its slope is 1, not -1.
zh: 左边的直线虽然在 0 以下，但仍在上升：斜率是 1，不是 -1。
card: relu-slope-sign
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.sign(np.where(np.abs(x) <= lambd, x.dtype.type(0), x))
