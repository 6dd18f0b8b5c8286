"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 没有这个误差。
card: power-of-e
"""

import numpy as np


def sigmoid(u):
    e = np.e ** -np.abs(u)
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
