"""fails: extremes

en: sqrt(x^2) is |x| on paper, but x^2 overflows from 1e154 on and vanishes below 1e-162.
zh: sqrt(x^2) 在纸面上就是 |x|，但 x^2 从 1e154 起溢出，小于 1e-162 时下溢为 0。
card: huge-inputs
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
    positive = np.where(x > 0, np.sqrt(x * x), x.dtype.type(0))
    return positive + along_channels(weight, x) * np.minimum(x, 0)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
