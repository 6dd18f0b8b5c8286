"""fails: dtype

en: Computing in float64 is fine, but the result has to go back to the dtype that came in.
zh: 内部用 float64 计算没有问题，但结果要转回输入的 dtype。
card: numpy-result-dtype
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def _value(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return _value(x)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
