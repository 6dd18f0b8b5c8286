"""fails: accuracy

en: (1 + tanh(x/2))/2 is the sigmoid on paper; at -40 the sum is 1 - 1, and of -1.7e-16 nothing is left.
zh: (1 + tanh(x/2))/2 在纸面上就是 sigmoid；-40 处这个和成了 1 - 1，-1.7e-16 一位有效数字也不剩。
card: left-tail-digits
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * (1 + np.tanh(x / 2)) / 2


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
