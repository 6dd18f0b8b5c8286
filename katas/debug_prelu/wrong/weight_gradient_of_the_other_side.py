"""fails: backward

en: grad_x is mended, grad_weight still sums over the positive inputs, with which the weight has nothing to do any more.
zh: grad_x 修好了，grad_weight 却还在对正的输入求和，而它们与 weight 已经无关。
card: prelu-gradients
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
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.maximum(x, 0), weight)
