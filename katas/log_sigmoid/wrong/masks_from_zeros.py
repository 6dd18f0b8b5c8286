"""fails: nan

en: NaN is neither below 0 nor at least 0: both masks miss it, and the 0 of the buffer stays.
zh: NaN 既不小于 0，也不大于等于 0：两个掩码都漏掉它，缓冲区里的 0 就留了下来。
card: relu-nan-traps
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def _slope(x):
    return sigmoid(-x)


def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        out[side] = _slope(x[side])
    return out
