"""fails: no_warnings

en: `np.where` computes both branches before it chooses: the branch with exp(u) overflows on the positive side and warns.
zh: `np.where` 会先把两个分支都算完再选：exp(u) 那一支在正半轴溢出并警告。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(u):
    return np.where(u >= 0, 1 / (1 + np.exp(-u)), np.exp(u) / (1 + np.exp(u)))


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
