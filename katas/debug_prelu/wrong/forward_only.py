"""fails: backward

en: Both gradients are those of weight·max(0, x): they scale the positive side, and nothing passes on the other.
zh: 两个梯度都是 weight·max(0, x) 的梯度：缩放的是正半轴，另一侧什么也传不过去。
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
    zero = x.dtype.type(0)
    slope = np.where(x > 0, along_channels(weight, x), np.where(x <= 0, zero, x))
    return grad_output * slope, total(grad_output * np.maximum(x, 0), weight)
