"""fails: backward

en: grad_x is 0 on the negative side: the slope is learned, but nothing passes through it.
zh: 负半轴的 grad_x 为 0：斜率虽然能学，梯度却传不过去。
card: prelu-gradients
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * np.heaviside(x, 0).astype(x.dtype)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
