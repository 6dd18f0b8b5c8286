"""fails: extremes

en: sqrt(x^2) is |x| on paper, but x^2 overflows from 1e154 on and vanishes below 1e-162.
zh: sqrt(x^2) 在纸面上就是 |x|，但 x^2 从 1e154 起溢出，小于 1e-162 时下溢为 0。
card: huge-inputs
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    positive = np.where(x > 0, np.sqrt(x * x), x.dtype.type(0))
    return positive + negative_slope * np.minimum(x, 0)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
