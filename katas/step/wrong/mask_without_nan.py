"""fails: nan

en: A mask has no NaN: the estimate says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，估计值却成了 0。
card: relu-nan-traps
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return (np.abs(x) <= 1).astype(x.dtype)
