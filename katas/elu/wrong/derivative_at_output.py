"""fails: derivative

en: alpha * exp(...) is taken at the output of elu; the exponent must be the pre-activation x.
zh: alpha * exp(...) 的指数用了 elu 的输出；应当用激活前的 x。
card: elu-derivative
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    y = elu(x, alpha)
    return np.where(y > 0, x.dtype.type(1), alpha * np.exp(np.minimum(y, 0)))
