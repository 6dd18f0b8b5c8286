"""fails: dtype

en: `np.zeros(weight.shape)` is float64: the gradient of a float32 weight must be float32.
zh: `np.zeros(weight.shape)` 是 float64：float32 的参数，梯度也应是 float32。
card: numpy-result-dtype
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu_backward(grad_output, x, weight):
    grad_weight = np.zeros(weight.shape)
    grad_weight += shared_sum(grad_output * np.minimum(x, 0), weight)
    return grad_output * slope_of(x, weight), grad_weight
