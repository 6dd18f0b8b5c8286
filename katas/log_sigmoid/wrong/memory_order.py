"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组，元素会错位。
card: numpy-memory-layout
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
    flat = x.ravel(order="K")
    return _slope(flat).reshape(x.shape)
