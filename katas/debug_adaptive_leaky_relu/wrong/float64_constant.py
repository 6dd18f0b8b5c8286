"""fails: dtype

en: `np.float64(1)` is no Python number: it turns the gradient of float32 into float64.
zh: `np.float64(1)` 不是 Python 数，会把 float32 的梯度提升为 float64。
card: numpy-result-dtype
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
    slope = np.where(x > 0, np.float64(1), np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
