"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _value(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu(x):
    x[...] = _value(x)
    return x


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
