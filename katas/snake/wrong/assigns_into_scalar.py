"""fails: zero_d

en: `np.sin` of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: `np.sin` 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def snake(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        s = np.sin(alpha * x)
    s[np.isinf(x)] = 0
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
