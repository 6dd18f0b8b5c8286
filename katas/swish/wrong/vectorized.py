"""fails: empty

en: `np.vectorize` tries the function on the first entry to learn the dtype; an array without entries has none.
zh: `np.vectorize` 要用第一个元素试算才知道 dtype；空数组没有元素。
card: numpy-empty
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


@np.vectorize
def slope(v, beta):
    u = finite(np.float64(beta * v))
    return float(sigmoid(u) * (1 + u * sigmoid(-u)))


def swish_derivative(x, beta=1.0):
    return slope(x, beta).astype(x.dtype)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
