"""fails: values

en: The argument of `np.sin` is in radians already; nothing is to be converted.
zh: `np.sin` 的自变量本来就是弧度，不用再换算。
card: function-contract
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(np.deg2rad(alpha * np.where(np.isinf(x), 0, x)))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
