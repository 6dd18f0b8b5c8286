"""fails: ulp

en: `np.e ** u` raises a rounded number to a power: the error of e is multiplied by u. `np.exp` knows e to all digits.
zh: `np.e ** u` 是对舍入后的 e 求幂，e 的误差会被放大 u 倍；`np.exp` 没有这个误差。
card: power-of-e
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.e ** (np.minimum(x, 0) / alpha))
