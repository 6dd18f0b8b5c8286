"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def tanh(x):
    minus_gap = np.expm1(-2 * np.abs(x))
    return np.copysign(minus_gap / (2 + minus_gap), x)


def tanh_derivative(x):
    decay = np.power(np.e, -np.abs(x.astype(float)))
    return ((2 * decay / (1 + decay * decay)) ** 2).astype(x.dtype)
