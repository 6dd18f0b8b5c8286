"""fails: zero_d

en: `float(…)` for 0-d input gives a Python number, which has no dtype.
zh: 对 0 维输入用 `float(…)`，得到的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _slope(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    y = _slope(x)
    return float(y) if x.ndim == 0 else y
