"""fails: no_warnings

en: The result of x/(1 + exp(-u)) is right even where exp overflows, but the overflow warns, and someone will run with warnings as errors.
zh: 即使 exp 溢出，x/(1 + exp(-u)) 的结果也对，但溢出会产生警告，总有人把警告当错误来跑。
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
    return x / (1 + np.exp(-beta * x))


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
