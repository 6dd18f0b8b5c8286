"""fails: nan

en: A mask has no NaN: the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return ((x > min_val) & (x < max_val)).astype(x.dtype)
