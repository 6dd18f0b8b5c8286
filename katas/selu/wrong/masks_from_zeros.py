"""fails: nan

en: NaN is neither below 0 nor at least 0: both masks miss it, and the 0 of the buffer stays.
zh: NaN 既不小于 0，也不大于等于 0：两个掩码都漏掉它，缓冲区里的 0 就留了下来。
card: relu-nan-traps
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _slope(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))


def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        out[side] = _slope(x[side])
    return out
