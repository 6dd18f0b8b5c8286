"""fails: infinity

en: x minus what is dropped: the mask times inf is 0 times inf, which is NaN.
zh: 从 x 里减去要归零的部分：掩码乘 inf 是 0 乘 inf，得到 NaN。
card: relu-nan-traps
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return x - x * (np.abs(x) <= lambd)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
