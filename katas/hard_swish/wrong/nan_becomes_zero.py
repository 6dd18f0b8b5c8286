"""fails: nan

en: No comparison with NaN is true: the last branch takes it, and a broken input comes out as 0.
zh: 与 NaN 的任何比较都为假，于是落进最后一个分支：坏掉的输入变成了 0。
card: relu-nan-traps
"""

import numpy as np


def hard_swish(x):
    z = np.clip(x, -3, 3)
    return np.where(x >= 3, x, np.where(x > -3, z * (z + 3) / 6, x.dtype.type(0)))


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
