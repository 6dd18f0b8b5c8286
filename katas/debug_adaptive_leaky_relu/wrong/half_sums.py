"""fails: infinity

en: (x - |x|)/2 is min(x, 0) for finite x; at inf it is inf - inf, and the gradient of the whole channel is NaN.
zh: (x - |x|)/2 对有限的 x 就是 min(x, 0)；在 inf 处是 inf - inf，整个通道的梯度都成了 NaN。
card: huge-inputs
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
    return grad_output * slope, total(grad_output * (x / 2 - np.abs(x) / 2), negative_slope)
