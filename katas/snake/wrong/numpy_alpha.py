"""fails: dtype

en: `np.float64(alpha)` is a scalar of numpy and no Python number: it turns float32 into float64.
zh: `np.float64(alpha)` 是 numpy 的标量，不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def snake(x, alpha=1.0):
    alpha = np.float64(alpha)
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
