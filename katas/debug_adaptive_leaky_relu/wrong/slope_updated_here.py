"""fails: no_mutation

en: The backward pass takes a step by itself and changes the slope it was given; the optimiser will take another.
zh: 反向传播里顺手更新了传入的斜率；优化器还会再更新一次。
card: numpy-inputs-untouched
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
    grad = total(grad_output * np.minimum(x, 0), negative_slope)
    negative_slope -= 0.01 * grad
    return grad_output * slope, grad
