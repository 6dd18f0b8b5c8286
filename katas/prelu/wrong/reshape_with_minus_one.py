"""fails: empty

en: For an array without entries the -1 in `reshape(N, C, -1)` could be anything, and numpy refuses to guess.
zh: 数组没有元素时，`reshape(N, C, -1)` 里的 -1 可以是任何数，numpy 拒绝猜测。
card: numpy-empty
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def prelu_backward(grad_output, x, weight):
    terms = grad_output * np.minimum(x, 0)
    if weight.size == 1:
        grad_weight = terms.sum().reshape(1)
    else:
        grad_weight = terms.reshape(x.shape[0], x.shape[1], -1).sum(axis=(0, 2))
    return grad_output * slope_of(x, weight), grad_weight
