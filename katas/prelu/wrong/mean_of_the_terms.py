"""fails: backward

en: A shared parameter collects the sum of its gradients; the mean is too small by the number of entries.
zh: 共享参数收到的是各处梯度之和；取平均会小一个“元素个数”的倍数。
card: prelu-gradients
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
    axes = tuple(i for i in range(x.ndim) if weight.size == 1 or i != 1)
    return grad_output * slope_of(x, weight), terms.mean(axis=axes).reshape(weight.shape)
