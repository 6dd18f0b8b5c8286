"""fails: infinity

en: x times a mask keeps huge entries out of the series, but inf times 0 is NaN. Clip or select instead.
zh: 用 x 乘掩码确实能把大数挡在级数之外，但 inf 乘 0 是 NaN。应当截断或用 np.where 选择。
card: relu-nan-traps
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    near = np.abs(x) < 1
    return _near_zero(x * near) + np.where(near, x.dtype.type(0), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
