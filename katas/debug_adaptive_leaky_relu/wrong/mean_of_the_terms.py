"""fails: backward

en: A shared parameter collects the sum of its gradients; the mean is too small by the number of entries.
zh: 共享参数收到的是各处梯度之和；取平均会小一个“元素个数”的倍数。
card: prelu-gradients
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    axes = tuple(axis for axis in range(terms.ndim) if axis != 1)
    return terms.mean(axis=axes)


def adaptive_leaky_relu(x, negative_slope):
    return np.where(x > 0, x, along_channels(negative_slope, x) * x)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
