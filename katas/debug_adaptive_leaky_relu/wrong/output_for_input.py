"""fails: backward

en: The slope multiplies x, so its gradient holds x; here it holds the output a x, too large by the factor a.
zh: 与斜率相乘的是 x，所以它的梯度里是 x；这里用的却是输出 a x，多乘了一个 a。
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
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * along_channels(negative_slope, x) * np.minimum(x, 0), negative_slope)
