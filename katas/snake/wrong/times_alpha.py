"""fails: values

en: alpha stands in the denominator, not in front.
zh: alpha 在分母上，不是乘在前面。
card: softplus-beta
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + alpha * s * s


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
