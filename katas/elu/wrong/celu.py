"""fails: values

en: alpha * (exp(x / alpha) - 1) is CELU; ELU does not divide x by alpha.
zh: alpha * (exp(x / alpha) - 1) 是 CELU；ELU 并不把 x 除以 alpha。
card: elu-alpha
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
