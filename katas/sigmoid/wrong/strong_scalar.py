"""fails: dtype

en: `np.float64(1)` is no Python number: it turns float32 into float64.
zh: `np.float64(1)` 不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


ONE = np.float64(1)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (ONE + d) ** 2
