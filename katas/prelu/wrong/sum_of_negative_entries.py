"""fails: nan

en: NaN < 0 is false, so the sum passes over NaN and grad_weight looks healthy.
zh: NaN < 0 为假，求和时跳过了 NaN，grad_weight 看上去一切正常。
card: relu-nan-traps
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
    terms = np.where(x < 0, grad_output * x, x.dtype.type(0))
    return grad_output * slope_of(x, weight), shared_sum(terms, weight)
