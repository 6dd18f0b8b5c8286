"""fails: backward

en: The weight multiplies x, so its gradient holds x; here it holds the output w x, which is too large by the factor w.
zh: 与斜率相乘的是 x，所以它的梯度里是 x；这里用的却是输出 w x，多乘了一个 w。
card: prelu-gradients
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu_backward(grad_output, x, weight):
    terms = np.where(x > 0, x.dtype.type(0), grad_output * prelu(x, weight))
    return grad_output * slope_of(x, weight), shared_sum(terms, weight)
