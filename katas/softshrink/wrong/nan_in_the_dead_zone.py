"""fails: nan

en: No comparison with NaN is true: the last branch takes it, and a broken input comes out as 0.
zh: 与 NaN 的任何比较都为假，于是落进最后一个分支：坏掉的输入变成了 0。
card: relu-nan-traps
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.where(x > lambd, x - lambd, np.where(x < -lambd, x + lambd, x.dtype.type(0)))


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
