"""fails: read_only

en: It scales grad_output itself; another branch of the network may still need that array.
zh: 直接缩放 grad_output 本身；网络的其他分支可能还要用这个数组。
card: numpy-inputs-untouched
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
    grad_weight = shared_sum(grad_output * np.minimum(x, 0), weight)
    grad_output *= slope_of(x, weight)
    return grad_output, grad_weight
