"""fails: values

en: log(1 + e^-x) is softplus(-x): the sign of the exponent is the other one.
zh: log(1 + e^-x) 是 softplus(-x)：指数的符号反了。
card: softplus-identities
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(-x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
