"""fails: extremes

en: x / (|x| + 1e-30) is no sign for tiny x: between the two sides there is a slope of something else.
zh: x 极小时 x / (|x| + 1e-30) 并不是符号：两侧之间出现了别的斜率。
card: guard-error
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
    right = np.maximum(x / (np.abs(x) + x.dtype.type(1e-30)), 0)
    slope = right + (1 - right) * along_channels(weight, x)
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
