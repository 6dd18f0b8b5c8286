"""fails: nan

en: No comparison with NaN is true: the last branch takes it, and a broken input comes out as `max_val`.
zh: 与 NaN 的任何比较都为假，于是落进最后一个分支：坏掉的输入变成了 `max_val`。
card: relu-nan-traps
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    low, high = np.full_like(x, min_val), np.full_like(x, max_val)
    return np.where(x < min_val, low, np.where(x <= max_val, x, high))


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
