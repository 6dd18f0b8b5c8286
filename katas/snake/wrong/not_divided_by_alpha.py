"""fails: values

en: The square is divided by alpha: that keeps the slope between 0 and 2 for every alpha.
zh: 平方之后要除以 alpha：这样无论 alpha 是多少，斜率都在 0 与 2 之间。
card: softplus-beta
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
