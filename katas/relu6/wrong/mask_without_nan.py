"""fails: nan

en: A mask has no NaN: the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return ((x > 0) & (x < 6)).astype(x.dtype)
