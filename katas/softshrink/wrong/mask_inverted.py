"""fails: derivative

en: The mask is turned round: in the dead zone the function is constant, so its slope there is 0.
zh: 掩码写反了：死区里函数是常数，那里的斜率才是 0。
card: relu-slope-sign
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) < lambd).astype(x.dtype))
