"""fails: nan

en: A mask has no NaN: the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return (x > 0).astype(x.dtype)
