"""fails: derivative

en: The derivative of s² is 2·s·s′: here the 2 is missing.
zh: s² 的导数是 2·s·s′：这里漏了 2。
card: five-formulas
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(alpha * x) * np.cos(alpha * x)
