"""fails: extremes

en: exp(u)/(1 + exp(u)) is inf/inf, NaN, from u = 710 on.
zh: exp(u)/(1 + exp(u)) 从 u = 710 起就是 inf/inf，即 NaN。
card: swish-stable
"""

import numpy as np


def sigmoid(u):
    return np.exp(u) / (1 + np.exp(u))


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
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
