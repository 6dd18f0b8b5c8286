"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one, `out=v` takes the signs out of the caller's data.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 抹掉的就是调用者数据的符号。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    gate = sigmoid(beta * x)
    return np.where(gate == 0, finite(x), x) * gate


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    v = np.require(x, requirements="W")
    np.abs(v, out=v)  # the function is even
    v = finite(v)
    return v * sigmoid(beta * v) * (v * sigmoid(-beta * v))
