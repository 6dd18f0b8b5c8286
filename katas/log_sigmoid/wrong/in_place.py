"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def _slope(x):
    return sigmoid(-x)


def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    x[...] = _slope(x)
    return x
