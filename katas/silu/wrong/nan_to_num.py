"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
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
    return np.nan_to_num(_slope(x), posinf=np.inf, neginf=-np.inf)
