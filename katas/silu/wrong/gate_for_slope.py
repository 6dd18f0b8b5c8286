"""fails: derivative

en: sigmoid(x) is one term of the product rule; the gate moves as well, which adds x·s·(1 - s).
zh: sigmoid(x) 只是乘积法则的一项；门也在变，还要加上 x·s·(1 - s)。
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
    return sigmoid(x)
