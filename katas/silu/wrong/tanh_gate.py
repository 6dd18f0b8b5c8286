"""fails: values

en: sigmoid(x) = (1 + tanh(x/2))/2: without the half inside, the gate is sigmoid(2x).
zh: sigmoid(x) = (1 + tanh(x/2))/2；里面漏了 1/2，门就成了 sigmoid(2x)。
card: tanh-sigmoid-identity
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * (1 + np.tanh(x)) / 2


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
