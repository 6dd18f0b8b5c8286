"""fails: values

en: alpha is the frequency too: the sine is that of alpha·x.
zh: alpha 同时也是频率：正弦的自变量是 alpha·x。
card: softplus-beta
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
