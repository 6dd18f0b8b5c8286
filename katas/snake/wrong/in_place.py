"""fails: read_only

en: The result is written into the caller's array: a read-only one refuses, every other one is overwritten.
zh: 结果写进了调用者的数组：只读数组会报错，其余的则被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def _slope(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    x[...] = _slope(x, alpha)
    return x
