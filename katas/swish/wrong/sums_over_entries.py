"""fails: shape

en: It adds up all entries, as the gradient of a shared beta would in the end; asked is one number for each entry, before any upstream gradient.
zh: 把所有元素加了起来，那是共用 beta 时最后一步才做的事；这里要的是每个元素一个数，还没有乘上游梯度。
card: swish-beta-gradient
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
    return np.sum(x * x * sigmoid(beta * x) * sigmoid(-beta * x), keepdims=x.ndim == 0)
