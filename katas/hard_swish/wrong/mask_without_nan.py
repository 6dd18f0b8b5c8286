"""fails: nan

en: A mask has no NaN: beyond the comparison the derivative says 0 where the input is NaN.
zh: 掩码里没有 NaN：输入为 NaN 的位置，导数却成了 0。
card: relu-nan-traps
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    return np.where(np.abs(x) < 3, (2 * z + 3) / 6, (x >= 3).astype(x.dtype))
