"""fails: nan

en: A mask has no NaN: the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return (np.abs(x) < 3).astype(x.dtype) / 6
