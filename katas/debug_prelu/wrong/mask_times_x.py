"""fails: infinity

en: x * (x < 0) at +inf is inf times 0: one NaN, and the sum over the whole channel is NaN.
zh: x * (x < 0) 在 +inf 处是 inf 乘 0：出现一个 NaN，整个通道的和就都是 NaN。
card: relu-nan-traps
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * x * (x < 0), weight)
