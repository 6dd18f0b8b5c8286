"""fails: extremes

en: x / (|x| + 1e-30) is no sign for tiny x: between the two sides there is a slope of something else.
zh: x 极小时 x / (|x| + 1e-30) 并不是符号：两侧之间出现了别的斜率。
card: guard-error
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    axes = tuple(axis for axis in range(terms.ndim) if negative_slope.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(negative_slope.shape)


def adaptive_leaky_relu(x, negative_slope):
    return np.where(x > 0, x, along_channels(negative_slope, x) * x)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    right = np.maximum(x / (np.abs(x) + x.dtype.type(1e-30)), 0)
    slope = right + (1 - right) * along_channels(negative_slope, x)
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
