"""fails: accuracy

en: 1 + e^-|x| is at least 1: the tiny number added to it guards against nothing and costs the last digits.
zh: 1 + e^-|x| 至少是 1：再加一个小数什么也没防住，只是丢掉了最后几位有效数字。
card: guard-error
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e + 1e-10)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
