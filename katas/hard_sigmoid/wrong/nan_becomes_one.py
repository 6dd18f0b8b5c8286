"""fails: nan

en: No comparison with NaN is true: the last branch takes it, and a broken input comes out as a confident 1.
zh: 与 NaN 的任何比较都为假，于是落进最后一个分支：坏掉的输入变成了笃定的 1。
card: relu-nan-traps
"""

import numpy as np


def hard_sigmoid(x):
    one = x.dtype.type(1)
    return np.where(x <= -3, 0 * one, np.where(x < 3, (x + 3) / 6, one))


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
