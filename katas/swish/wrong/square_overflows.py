"""fails: extremes

en: x * x is inf from 1e154 on (1e19 in float32), and inf times a gate of 0 is NaN; spread the two x over the two gates.
zh: x * x 从 1e154（float32 为 1e19）起就是 inf，再乘等于 0 的门得 NaN；应把两个 x 分给两道门。
card: huge-inputs
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
    return x * x * sigmoid(beta * x) * sigmoid(-beta * x)
