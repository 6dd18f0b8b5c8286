"""fails: extremes

en: e^x/(1 + e^x) is inf/inf, NaN, from 710 on; in float32 from 89 on.
zh: e^x/(1 + e^x) 从 710（float32 从 89）起就是 inf/inf，即 NaN。
card: swish-stable
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    e = np.exp(x)
    return np.maximum(x, -1e4) * (e / (1 + e))


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
