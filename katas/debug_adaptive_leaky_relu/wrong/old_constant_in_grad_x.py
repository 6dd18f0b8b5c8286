"""fails: backward

en: Function and grad_negative_slope are mended, grad_x still holds the constant 0.01.
zh: 函数和 grad_negative_slope 都修好了，grad_x 里却还是常数 0.01。
card: prelu-gradients
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
    slope = np.where(x > 0, one, np.where(x <= 0, x.dtype.type(0.01), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
