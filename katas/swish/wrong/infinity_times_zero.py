"""fails: infinity

en: At -inf the gate is 0, and -inf times 0 is NaN; the limit is 0.
zh: 在 -inf 处门是 0，而 -inf 乘 0 得 NaN；极限应当是 0。
card: swish-stable
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
        return x * sigmoid(beta * x)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
