"""fails: values

en: sin²(u) is the square of the sine, not the sine of the square.
zh: sin²(u) 是正弦的平方，不是平方的正弦。
card: smooth-compared
"""

import numpy as np


def snake(x, alpha=1.0):
    v = alpha * np.clip(x, -1e9, 1e9)
    return x + np.sin(v * v) / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
