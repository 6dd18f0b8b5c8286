"""fails: zero_d

en: `float(x)` for 0-d input gives a Python number without dtype.
zh: 0 维输入用 `float(x)`，返回的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    y = np.where(x < 0, d, 1) / (1 + d)
    return float(y) if x.ndim == 0 else y


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
