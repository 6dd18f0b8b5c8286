"""fails: values

en: Without the x it is a mere oscillation: the trend, which makes it an activation that extrapolates, is gone.
zh: 没有 x 就只剩振荡：让它能外推的趋势项不见了。
card: smooth-compared
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
