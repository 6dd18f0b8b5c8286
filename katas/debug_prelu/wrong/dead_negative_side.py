"""fails: values

en: The positive side is mended, the negative one is still 0: this is ReLU, and the weight appears nowhere.
zh: 正半轴修好了，负半轴仍是 0：这就是 ReLU，weight 根本没有出现。
card: prelu-wrong-side
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return np.maximum(x, 0)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
