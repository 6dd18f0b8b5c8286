"""fails: backward

en: grad_weight with |x| for x: for negative inputs the sign is turned around, and the weight climbs.
zh: grad_weight 里用了 |x| 而不是 x：负输入的符号反了，weight 会往上走。
card: prelu-gradients
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
    return grad_output * slope, total(grad_output * np.maximum(-x, 0), weight)
