"""fails: extremes

en: A mask of 0 and 1 does not switch a branch off: expm1(1000) is inf, and inf times 0 is NaN.
zh: 用 0/1 掩码相乘并不能关掉另一个分支：expm1(1000) 是 inf，inf 乘 0 得 NaN。
card: relu-nan-traps
"""

import numpy as np


def elu(x, alpha=1.0):
    return (x > 0) * x + (x <= 0) * (alpha * np.expm1(x))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
