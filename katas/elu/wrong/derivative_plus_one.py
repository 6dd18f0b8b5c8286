"""fails: derivative

en: output + 1 is the derivative only for alpha = 1; in general it is output + alpha.
zh: “输出 + 1”只在 alpha = 1 时是导数；一般情形是“输出 + alpha”。
card: elu-derivative
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), elu(x, alpha) + 1)
