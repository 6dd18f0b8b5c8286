"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def sigmoid(x):
    decay = np.power(np.e, -np.abs(x.astype(float)))
    return (np.where(x < 0, decay, 1) / (1 + decay)).astype(x.dtype)


def sigmoid_derivative(x):
    decay = np.exp(-np.abs(x))
    return decay / (1 + decay) ** 2
