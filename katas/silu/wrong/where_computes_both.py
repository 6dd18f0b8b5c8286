"""fails: no_warnings

en: `np.where` only chooses between two finished arrays: e^x is computed on the right side too, and overflows there.
zh: `np.where` 只是在两个算好的数组之间挑选：右侧也会计算 e^x，并在那里溢出。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(u):
    return np.where(u < 0, np.exp(np.minimum(u, 0)) / (1 + np.exp(u)), 1 / (1 + np.exp(-np.abs(u))))


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
