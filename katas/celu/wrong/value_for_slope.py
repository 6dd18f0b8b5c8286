"""fails: derivative

en: The slope on the left is e^(x/α); with `expm1` the -1 is still in it.
zh: 左侧的斜率是 e^(x/α)；用 `expm1` 就把 -1 也留了下来。
card: elu-derivative
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.expm1(np.minimum(x, 0) / alpha))
