"""fails: values

en: beta multiplies the result instead of the argument of the gate: beta·x·sigmoid(x) agrees with Swish only for beta = 1.
zh: beta 乘在了结果上，而不是门的自变量上：beta·x·sigmoid(x) 只在 beta = 1 时与 Swish 一致。
card: swish-definition
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    return beta * finite(x) * sigmoid(x)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
