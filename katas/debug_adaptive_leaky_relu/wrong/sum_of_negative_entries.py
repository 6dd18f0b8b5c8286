"""fails: nan

en: NaN < 0 is false, so the sum passes over NaN and grad_negative_slope looks healthy.
zh: NaN < 0 为假，求和时跳过了 NaN，grad_negative_slope 看上去一切正常。
card: relu-nan-traps
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
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(np.where(x < 0, grad_output * x, x.dtype.type(0)), negative_slope)
