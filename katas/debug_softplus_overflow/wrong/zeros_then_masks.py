"""fails: nan

en: NaN is neither ≥ 0 nor < 0, so it keeps the 0 the buffer began with.
zh: NaN 既不 ≥ 0 也不 < 0，于是保留了缓冲区初始的 0。
card: relu-nan-traps
"""

import numpy as np


def softplus(x):
    out = np.zeros_like(x)
    right, left = x >= 0, x < 0
    out[right] = x[right] + np.log1p(np.exp(-x[right]))
    out[left] = np.log1p(np.exp(x[left]))
    return out
