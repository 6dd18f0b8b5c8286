"""fails: no_mutation

en: `out=x` saves an array: after the call all positive inputs are 0.
zh: `out=x` 省下一块内存：调用之后，正的输入全成了 0。
card: numpy-inputs-untouched
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
    return grad_output * slope, total(grad_output * np.minimum(x, 0, out=x), weight)
