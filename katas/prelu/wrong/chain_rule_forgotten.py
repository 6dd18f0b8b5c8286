"""fails: backward

en: grad_weight leaves grad_output out: it is the derivative of the output, not of the loss.
zh: grad_weight 漏乘了 grad_output：那是输出的导数，不是损失的导数。
card: prelu-gradients
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
    return grad_output * slope_of(x, weight), shared_sum(np.minimum(x, 0), weight)
