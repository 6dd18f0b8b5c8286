"""fails: accuracy

en: `np.isclose(x, 0)` takes everything within 1e-8 of 0 for 0; at 1e-9 the slope is 1, not the weight.
zh: `np.isclose(x, 0)` 把 1e-8 以内的数都当成 0；而 1e-9 处的导数是 1，不是 weight。
card: guard-error
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu_backward(grad_output, x, weight):
    slope = np.where(np.isclose(x, 0), along_channels(weight, x), slope_of(x, weight))
    return grad_output * slope, shared_sum(grad_output * np.minimum(x, 0), weight)
