"""fails: derivative

en: s + s·(1 - s): the second term has lost its factor x.
zh: s + s·(1 - s)：第二项漏了因子 x。
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
    return sigmoid(x) * (1 + sigmoid(-x))
