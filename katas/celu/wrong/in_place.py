"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def _slope(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    x[...] = _slope(x, alpha)
    return x
