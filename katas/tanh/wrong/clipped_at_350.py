"""fails: infinity

en: At ±inf the clipped derivative is 4e-304; the limit is 0.
zh: 截断后 ±inf 处的导数是 4e-304，而极限是 0。
card: guard-error
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    d = np.exp(-np.clip(np.abs(x), 0, 350))
    return (2 * d / (1 + d * d)) ** 2
