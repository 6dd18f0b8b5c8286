"""fails: nan

en: NaN is neither below 0 nor at least 0: both masks miss it, and the 0 of the buffer stays.
zh: NaN 既不小于 0，也不大于等于 0：两个掩码都漏掉它，缓冲区里的 0 就留了下来。
card: relu-nan-traps
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def _slope(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)


def gelu(x):
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        out[side] = _slope(x[side])
    return out
