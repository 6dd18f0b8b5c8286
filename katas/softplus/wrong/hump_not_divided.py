"""fails: values

en: Only max(beta·x, 0) is divided by beta; the logarithm has to be divided as well.
zh: 只有 max(beta·x, 0) 除以了 beta，对数项也应当除。
card: softplus-beta
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x)))


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
