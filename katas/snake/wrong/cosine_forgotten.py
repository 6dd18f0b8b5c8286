"""fails: derivative

en: The derivative of s² is 2·s·s′: the inner derivative, the cosine, is missing.
zh: s² 的导数是 2·s·s′：漏了内层的导数，即余弦。
card: five-formulas
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + 2 * np.sin(alpha * x)
