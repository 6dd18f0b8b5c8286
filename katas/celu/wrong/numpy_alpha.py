"""fails: dtype

en: `np.float64(alpha)` is a scalar of numpy and no Python number: it turns float32 into float64.
zh: numpy 的 float64 标量不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def celu(x, alpha=1.0):
    alpha = np.float64(alpha)
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
