"""fails: shape

en: The results come as (grad_weight, grad_x); the order is that of the signature, x before weight.
zh: 返回的是 (grad_weight, grad_x)；顺序应与签名一致，x 在前，weight 在后。
card: function-contract
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
    grad_x = grad_output * slope_of(x, weight)
    return shared_sum(grad_output * np.minimum(x, 0), weight), grad_x
