"""fails: shape

en: A sum over everything is a scalar; the gradient of a weight of shape (1,) has the shape (1,).
zh: 对全部元素求和得到标量；形状为 (1,) 的斜率，梯度的形状也应是 (1,)。
card: channel-slopes
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    return terms.sum(axis=tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
