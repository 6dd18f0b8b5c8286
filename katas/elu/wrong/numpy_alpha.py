"""fails: dtype

en: `np.float64(alpha)` is no Python number any more: its product with a float32 array is float64.
zh: `np.float64(alpha)` 不再是 Python 数：它与 float32 数组相乘得到 float64。
card: numpy-result-dtype
"""

import numpy as np


def elu(x, alpha=1.0):
    alpha = np.float64(alpha)
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
