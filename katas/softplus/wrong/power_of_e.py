"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    decay = np.power(np.e, -np.abs(beta * x.astype(float)))
    return (np.where(x < 0, decay, 1) / (1 + decay)).astype(x.dtype)
