"""fails: infinity

en: The exponent of log sech² is right for finite x; at inf it is inf - inf.
zh: 用 log sech² 的指数来算，对有限的 x 没问题；在 inf 处是 inf - inf。
card: huge-inputs
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    return 4 * np.exp(2 * (x - np.logaddexp(0, 2 * x)))
