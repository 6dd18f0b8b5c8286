"""fails: values

en: Without a shape of its own the weight is aligned with the last axis; where that has the right length nobody is warned.
zh: 不先变形，weight 会对齐到最后一个轴；如果长度恰好相同，没有任何提示。
card: channel-slopes
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    if x.shape[-1] == weight.size:
        return np.where(x > 0, x, weight * x)
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
