"""fails: derivative

en: The formula wants the input; silu(x) is not monotone, so the slope cannot be told from the output at all.
zh: 公式要代入的是输入；silu 不单调，单凭输出根本确定不了斜率。
card: slope-of-the-wrong-argument
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = silu(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
