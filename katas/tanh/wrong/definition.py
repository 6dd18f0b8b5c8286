"""fails: accuracy

en: Near 0 both exponentials are almost 1 and their difference has few digits: at 1e-9 only seven are right.
zh: 0 附近两个指数都接近 1，相减后所剩数字不多：1e-9 处只有七位正确。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    a, b = np.exp(x), np.exp(-x)
    return (a - b) / (a + b)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
