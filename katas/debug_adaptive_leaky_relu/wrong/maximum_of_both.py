"""fails: values

en: max(x, a x) is right only while a <= 1; a learned slope can pass 1, and then the wrong line is the higher one.
zh: max(x, a x) 只有在 a <= 1 时才对；学出来的斜率可能超过 1，那时更高的是另一条线。
card: leaky-relu-formula
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    axes = tuple(axis for axis in range(terms.ndim) if negative_slope.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(negative_slope.shape)


def adaptive_leaky_relu(x, negative_slope):
    return np.maximum(x, along_channels(negative_slope, x) * x)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
