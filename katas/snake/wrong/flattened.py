"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
"""

import numpy as np


def _value(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake(x, alpha=1.0):
    return np.array([_value(v, alpha) for v in x.flat], dtype=x.dtype)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
