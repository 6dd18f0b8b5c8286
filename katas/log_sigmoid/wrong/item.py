"""fails: zero_d

en: `.item()` takes the number out of a 0-d array: what is left is a Python float without a dtype.
zh: `.item()` 把数从 0 维数组里取了出来，剩下的只是没有 dtype 的 Python float。
card: numpy-zero-d
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
    y = _slope(x)
    return y.item() if y.ndim == 0 else y
