"""fails: read_only

en: It cuts the positive entries of x off and puts them back afterwards; a read-only array refuses even that.
zh: 先把 x 的正数改成 0，事后再改回去；只读数组连这样也不允许。
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
    grad_x = grad_output * slope_of(x, weight)
    positive = x > 0
    kept = x[positive]
    x[positive] = 0
    grad_weight = shared_sum(grad_output * x, weight)
    x[positive] = kept
    return grad_x, grad_weight
