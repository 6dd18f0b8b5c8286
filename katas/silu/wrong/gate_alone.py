"""fails: values

en: sigmoid(x) is only the gate; SiLU is x times it.
zh: sigmoid(x) 只是门；SiLU 是 x 乘以这道门。
card: swish-definition
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
