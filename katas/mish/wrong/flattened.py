"""fails: shape

en: A list built over `x.ravel()` gives a 1-d array; the result must have the shape of the input.
zh: 遍历 `x.ravel()` 的列表只能得到一维数组；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    return np.array([v * np.tanh(np.logaddexp(0, v)) for v in x.ravel()], dtype=x.dtype)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
