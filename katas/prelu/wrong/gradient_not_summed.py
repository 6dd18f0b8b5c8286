"""fails: shape

en: Each entry has its own term, but the weight is one number for many entries: the terms must be summed to the shape of `weight`.
zh: 每个元素各有一项，但一个斜率由许多元素共用：这些项要求和成 `weight` 的形状。
card: prelu-gradients
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def prelu_backward(grad_output, x, weight):
    return grad_output * slope_of(x, weight), grad_output * np.minimum(x, 0)
