"""fails: accuracy

en: (1 - t)(1 + t) is no better than 1 - t²: the digits were lost when t was rounded.
zh: (1 - t)(1 + t) 并不比 1 - t² 好：数字在 t 舍入时就已经丢了。
card: sigmoid-tail-cancellation
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    t = tanh(x)
    return (1 - t) * (1 + t)
