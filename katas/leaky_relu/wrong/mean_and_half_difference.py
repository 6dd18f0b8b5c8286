"""fails: accuracy

en: ((1 + a) x + (1 - a) |x|) / 2 is right on paper; for x < 0 and a tiny slope it subtracts nearly equal numbers.
zh: ((1 + a) x + (1 - a) |x|) / 2 在纸面上没错；但 x < 0 且斜率很小时，是两个相近的数相减。
card: left-tail-digits
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return 0.5 * ((1 + negative_slope) * x + (1 - negative_slope) * np.abs(x))


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
