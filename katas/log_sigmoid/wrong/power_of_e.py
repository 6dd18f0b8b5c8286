"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 没有这个误差。
card: power-of-e
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.e ** -np.abs(x))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
