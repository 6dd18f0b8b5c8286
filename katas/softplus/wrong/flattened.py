"""fails: shape

en: A loop over `x.flat` collects one long list and nothing restores the shape.
zh: 遍历 `x.flat` 得到一个长列表，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.array([np.logaddexp(0, beta * v) / beta for v in x.flat], dtype=x.dtype)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
