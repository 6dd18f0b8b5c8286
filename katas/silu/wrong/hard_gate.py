"""fails: values

en: clip(x/6 + 1/2, 0, 1) is the gate of Hard Swish, a cheap stand-in that is off by up to 0.14.
zh: clip(x/6 + 1/2, 0, 1) 是 Hard Swish 的门，只是便宜的近似，误差可达 0.14。
card: swap-activation
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return x * np.clip(x / 6 + 0.5, 0, 1)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
