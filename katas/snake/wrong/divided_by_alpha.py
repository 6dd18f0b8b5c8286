"""fails: derivative

en: The 1/alpha is still there, the inner alpha that cancels it was forgotten.
zh: 1/alpha 还在，与它约掉的内层 alpha 却忘了。
card: softplus-beta
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x) / alpha
