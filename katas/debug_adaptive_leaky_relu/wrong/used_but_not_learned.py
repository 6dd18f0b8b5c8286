"""fails: backward

en: grad_x has the slope, but the slope itself gets the gradient 0: it is a hyperparameter, and nothing adapts.
zh: grad_x 用上了斜率，斜率自己的梯度却是 0：它只是个超参数，什么也没有自适应。
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
    return grad_output * slope, total(0 * np.minimum(x, 0), negative_slope)
