"""fails: accuracy

en: ((1 + w) x + (1 - w) |x|) / 2 is right on paper; for x < 0 and a tiny slope it subtracts nearly equal numbers.
zh: ((1 + w) x + (1 - w) |x|) / 2 在纸面上没错；但 x < 0 且斜率很小时，是两个相近的数相减。
card: left-tail-digits
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    w = along_channels(weight, x)
    return 0.5 * ((1 + w) * x + (1 - w) * np.abs(x))


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
