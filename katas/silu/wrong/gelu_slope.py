"""fails: values

en: x·sigmoid(1.702·x) is an approximation of GELU; in SiLU the factor is 1.
zh: x·sigmoid(1.702·x) 是 GELU 的近似；SiLU 里这个系数是 1。
card: swish-beta-limits
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * sigmoid(1.702 * x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
