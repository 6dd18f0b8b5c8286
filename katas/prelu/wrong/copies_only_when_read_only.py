"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds x scaled.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 x 已被缩放。
card: numpy-inputs-untouched
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    out = np.require(x, requirements="W")
    np.multiply(out, along_channels(weight, x), out=out, where=out < 0)
    return out


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
