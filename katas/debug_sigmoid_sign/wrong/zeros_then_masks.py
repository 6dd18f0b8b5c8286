"""fails: nan

en: NaN is neither ≥ 0 nor < 0, so it keeps the 0 the buffer began with.
zh: NaN 既不 ≥ 0 也不 < 0，于是保留了缓冲区初始的 0。
card: relu-nan-traps
"""

import numpy as np


def sigmoid(x):
    out = np.zeros_like(x)
    decay = np.exp(-np.abs(x))
    out[x >= 0] = (1 / (1 + decay))[x >= 0]
    out[x < 0] = (decay / (1 + decay))[x < 0]
    return out
