"""fails: derivative

en: The left line falls below 0 but still rises: its slope is 1, not -1.
zh: 左边的直线虽然在 0 以下，但仍在上升：斜率是 1，不是 -1。
card: relu-slope-sign
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.sign(x - np.clip(x, -lambd, lambd))
