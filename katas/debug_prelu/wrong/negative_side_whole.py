"""fails: values

en: The other half was added without the weight: weight·max(0, x) + min(0, x) is PReLU mirrored.
zh: 补上了另一半，却忘了斜率换边：weight·max(0, x) + min(0, x) 是左右颠倒的 PReLU。
card: prelu-wrong-side
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return along_channels(weight, x) * np.maximum(x, 0) + np.minimum(x, 0)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
