"""fails: nan

en: NaN is neither below 0 nor at least 0: with both masks false, the zeros of the buffer stay.
zh: NaN 既不小于 0 也不大于等于 0：两个掩码都为假，缓冲区里的 0 就留了下来。
card: relu-nan-traps
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
    out = np.zeros_like(x)
    for side in (x < 0, x >= 0):
        v = finite(x[side])
        out[side] = v * sigmoid(beta * v) * (v * sigmoid(-beta * v))
    return out
