"""fails: derivative

en: α·e^x is the slope of ELU.
zh: α·e^x 是 ELU 的斜率。
card: elu-derivative
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
