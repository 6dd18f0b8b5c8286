"""fails: derivative

en: 1 - tanh instead of 1 - tanh²: right at 0 and at +inf, wrong in between and 2 on the left.
zh: 把 1 - tanh² 写成了 1 - tanh：只在 0 和 +inf 处碰巧正确，左侧趋于 2。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    return 1 - tanh(x)
