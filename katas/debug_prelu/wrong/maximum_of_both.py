"""fails: values

en: max(x, w x) is PReLU only while w <= 1; a learned slope can pass 1, and then the wrong line is the higher one.
zh: max(x, w x) 只有在 w <= 1 时才是 PReLU；学出来的斜率可能超过 1，那时更高的是另一条线。
card: leaky-relu-formula
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return np.maximum(x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
