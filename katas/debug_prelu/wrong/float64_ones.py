"""fails: dtype

en: Ones without a dtype are float64 and make the gradient of float32 float64.
zh: 没有指明 dtype 的 1 是 float64，float32 的梯度就成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    slope = np.where(x > 0, np.ones(x.shape), np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
