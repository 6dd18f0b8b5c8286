"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
"""

import numpy as np


def _slope(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.array([_slope(v, alpha) for v in x.flat], dtype=x.dtype)
