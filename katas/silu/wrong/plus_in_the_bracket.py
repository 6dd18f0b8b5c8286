"""fails: derivative

en: The derivative is s·(1 + x·(1 - s)); with 1 + s it is the slope of nothing.
zh: 导数是 s·(1 + x·(1 - s))；写成 1 + s 就不是任何函数的导数了。
card: swish-derivative
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
    u = finite(x)
    return sigmoid(u) * (1 + u * (1 + sigmoid(u)))
