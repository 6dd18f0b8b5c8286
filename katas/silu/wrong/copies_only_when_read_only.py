"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one the caller's data are overwritten.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，被改写的就是调用者的数据。
card: numpy-inputs-untouched
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu(x):
    v = np.require(x, requirements="W")
    v[...] = _value(v)
    return v


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
