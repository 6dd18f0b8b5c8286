"""fails: values

en: `weight[0]` serves the shared slope and forgets that each channel may have its own.
zh: `weight[0]` 只适用于共用一个斜率的情形，忘了每个通道可以有自己的斜率。
card: channel-slopes
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
    return np.where(x > 0, x, weight[0] * x)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
