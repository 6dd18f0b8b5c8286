"""fails: non_contiguous

en: `ravel(order="A")` reads a Fortran array in memory order, `reshape` writes in row order: the entries change places.
zh: `ravel(order="A")` 对 Fortran 布局按内存顺序读，`reshape` 却按行顺序写：元素错位了。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    flat = x.ravel(order="A")
    gate = sigmoid(beta * flat)
    return (np.where(gate == 0, finite(flat), flat) * gate).reshape(x.shape)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
