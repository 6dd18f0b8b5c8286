"""fails: values

en: The exponent is x divided by α, not multiplied.
zh: 指数里是 x 除以 α，不是乘以 α。
card: elu-alpha
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) * alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
