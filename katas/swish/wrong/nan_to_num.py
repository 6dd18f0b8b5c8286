"""fails: nan

en: `np.nan_to_num` mends inf·0, and turns a NaN that came in from elsewhere into a harmless 0 as well.
zh: `np.nan_to_num` 补好了 inf·0，却也把从别处传来的 NaN 变成了看似无害的 0。
card: nan-containment
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(x * sigmoid(beta * x), nan=0.0, posinf=np.inf, neginf=-np.inf)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
