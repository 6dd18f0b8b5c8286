"""fails: nan

en: NaN < 0 and NaN < 6 are both false: the last branch takes it, and a broken input comes out as a 6.
zh: NaN < 0 和 NaN < 6 都为假，于是落进最后一个分支：坏掉的输入变成了 6。
card: relu-nan-traps
"""

import numpy as np


def relu6(x):
    return np.where(x < 0, x.dtype.type(0), np.where(x < 6, x, x.dtype.type(6)))


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
