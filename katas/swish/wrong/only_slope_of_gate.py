"""fails: derivative

en: x·s·(1 - s) differentiates the gate and forgets that x is a factor too: the product rule has a second term, s.
zh: x·s·(1 - s) 只对门求了导，忘了 x 也是因子：乘积法则还有一项 s。
card: swish-derivative
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
    u = beta * x
    return u * sigmoid(u) * sigmoid(-u)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
