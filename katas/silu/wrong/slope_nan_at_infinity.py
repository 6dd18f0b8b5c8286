"""fails: infinity

en: x·sigmoid(-x) is inf·0 at inf: the slope comes out NaN instead of 1.
zh: 在 inf 处 x·sigmoid(-x) 是 inf·0：斜率成了 NaN，而不是 1。
card: huge-inputs
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
    with np.errstate(invalid="ignore"):
        return sigmoid(x) * (1 + x * sigmoid(-x))
