"""fails: nan

en: A mask has no NaN: the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return (np.abs(x) > lambd).astype(x.dtype)
