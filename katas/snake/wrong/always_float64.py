"""fails: dtype

en: Computing in float64 is fine, but the result has to go back to the dtype that came in.
zh: 内部用 float64 计算没有问题，但结果要转回输入的 dtype。
card: numpy-result-dtype
"""

import numpy as np


def _slope(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    x = np.asarray(x, dtype=np.float64)
    return _slope(x, alpha)
