"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: a check of a derivative, not a derivative.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它是用来检验导数的，不能当导数用。
card: gradient-check-kinks
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
    h = 1e-4
    return (swish(x + h, beta) - swish(x - h, beta)) / (2 * h)


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
