"""fails: accuracy

en: (1 + tanh(u/2))/2 is the sigmoid on paper; for u = -40 the sum is 1 - 1 and no digit of 4e-18 is left.
zh: (1 + tanh(u/2))/2 在纸面上就是 sigmoid；u = -40 时这个和成了 1 - 1，4e-18 的有效数字一位不剩。
card: left-tail-digits
"""

import numpy as np


def sigmoid(u):
    return 0.5 * (1 + np.tanh(u / 2))


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
