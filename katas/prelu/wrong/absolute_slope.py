"""fails: values

en: The slope may become negative in training, and a negative slope is legal: abs(w) is another function.
zh: 训练中斜率可能变成负数，负斜率是合法的：abs(w) 就成了另一个函数。
card: leaky-relu-formula
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def prelu(x, weight):
    return np.where(x > 0, x, np.abs(along_channels(weight, x)) * x)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
