"""fails: dtype

en: `np.float64(beta)` is no Python number: it turns float32 into float64.
zh: `np.float64(beta)` 不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def softplus(x, beta=1.0):
    beta = np.float64(beta)
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
