"""fails: values

en: This is ELU: in CELU the exponent is x/α, which is what makes the slope continuous.
zh: 这是 ELU；CELU 的指数是 x/α，斜率正是因此才连续。
card: elu-alpha
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
