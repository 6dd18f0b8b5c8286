"""fails: backward

en: Summing in float32 keeps seven digits of a float64 gradient.
zh: 用 float32 求和，float64 的梯度只剩七位有效数字。
card: numpy-result-dtype
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def prelu_backward(grad_output, x, weight):
    terms = (grad_output * np.minimum(x, 0)).astype(np.float32)
    axes = tuple(i for i in range(x.ndim) if weight.size == 1 or i != 1)
    return grad_output * slope_of(x, weight), terms.sum(axis=axes).reshape(weight.shape).astype(x.dtype)
