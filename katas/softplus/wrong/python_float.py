"""fails: zero_d

en: `.item()` for 0-d input gives a Python number without dtype.
zh: 0 维输入用 `.item()`，返回的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import numpy as np


def softplus(x, beta=1.0):
    y = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta
    return y.item() if x.ndim == 0 else y


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
