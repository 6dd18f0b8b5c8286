"""fails: shape

en: The parameter is called `b` here; a caller who writes `beta=0.5`, as the signature says, gets a TypeError.
zh: 参数名写成了 `b`；调用者按签名写 `beta=0.5` 就会得到 TypeError。
card: function-contract
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, b=1.0):
    gate = sigmoid(b * x)
    return np.where(gate == 0, finite(x), x) * gate


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
