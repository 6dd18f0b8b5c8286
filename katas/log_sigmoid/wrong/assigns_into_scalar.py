"""fails: zero_d

en: `np.log1p` of a 0-d array returns a scalar, and a scalar takes no `+=` at an index.
zh: `np.log1p` 作用于 0 维数组会返回标量，而标量不能按下标做 `+=`。
card: numpy-zero-d
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    y = -np.log1p(np.exp(-np.abs(x)))
    left = x < 0
    y[left] += x[left]
    return np.where(np.isnan(x), x, y)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
