"""fails: no_warnings

en: x/(1 + e^-x) is right even where the exponential overflows, but it warns, and someone runs with warnings as errors.
zh: 即使指数溢出，x/(1 + e^-x) 的结果也对；但它会产生警告，而总有人把警告当错误来跑。
card: swish-stable
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) / (1 + np.exp(-x))


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
