"""fails: nan

en: NaN > 0 is false, so grad_x gets the weight where x is NaN and the fault is hidden.
zh: NaN > 0 为假，x 为 NaN 的位置上 grad_x 得到了 weight，问题就被掩盖了。
card: relu-nan-traps
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
    slope = np.where(x > 0, x.dtype.type(1), along_channels(weight, x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
