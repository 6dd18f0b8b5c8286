"""fails: derivative

en: The derivative of the x in front, 1, is missing.
zh: 漏了前面那个 x 的导数 1。
card: five-formulas
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return np.sin(2 * alpha * x)
