"""fails: no_warnings

en: prelu(x) / x is the slope, but at 0 it is 0/0: `np.where` throws that entry away only after it has warned.
zh: prelu(x) / x 就是斜率，但在 0 处是 0/0：`np.where` 要等警告发出之后才丢掉这个结果。
card: elu-where-nan
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
    slope = np.where(x == 0, along_channels(weight, x), prelu(x, weight) / x)
    return grad_output * slope, shared_sum(grad_output * np.minimum(x, 0), weight)
