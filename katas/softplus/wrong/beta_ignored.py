"""fails: values

en: `beta` is accepted and not used: right for the default only.
zh: `beta` 收下了却没有用：只有默认值时才对。
card: softplus-beta
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
