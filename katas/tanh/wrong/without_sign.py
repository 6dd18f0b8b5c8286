"""fails: values

en: Everything is computed from |x| and the sign never comes back: an odd function turned even.
zh: 全部由 |x| 算出，符号没有补回来：奇函数变成了偶函数。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return -g / (2 + g)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
