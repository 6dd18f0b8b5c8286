"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign(x):
    x[...] = _value(x)
    return x


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
