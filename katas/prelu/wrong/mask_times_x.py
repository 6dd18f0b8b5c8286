"""fails: infinity

en: x * (x < 0) at +inf is inf times 0: one NaN, and the sum over the whole channel is NaN.
zh: x * (x < 0) 在 +inf 处是 inf 乘 0：出现一个 NaN，整个通道的和就都是 NaN。
card: relu-nan-traps
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
    return grad_output * slope_of(x, weight), shared_sum(grad_output * x * (x < 0), weight)
