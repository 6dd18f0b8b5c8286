"""fails: values

en: The negative side came back, and the positive one is still scaled: weight * x is a linear function.
zh: 负半轴有了，正半轴却还在缩放：weight * x 是线性函数。
card: prelu-wrong-side
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return along_channels(weight, x) * x


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
