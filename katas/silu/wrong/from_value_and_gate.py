"""fails: extremes

en: f + s·(1 - f) reuses the forward pass, but for large x it is x + 1 - x: at 1e17 the 1 is gone.
zh: f + s·(1 - f) 能复用前向的结果，但 x 很大时它就是 x + 1 - x：到 1e17，那个 1 已经没了。
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
    f, s = finite(silu(x)), sigmoid(x)
    return f + s * (1 - f)
