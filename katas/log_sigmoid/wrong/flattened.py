"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
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
    return np.array([_slope(v) for v in x.flat], dtype=x.dtype)
