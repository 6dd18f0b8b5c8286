"""fails: nan

en: NaN is neither below 0 nor at least 0: both masks miss it, and the 0 of the buffer stays.
zh: NaN 既不小于 0，也不大于等于 0：两个掩码都漏掉它，缓冲区里的 0 就留了下来。
card: relu-nan-traps
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _slope(x):
    total = 1 + np.abs(x)
    return 1 / total / total


def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        out[side] = _slope(x[side])
    return out
