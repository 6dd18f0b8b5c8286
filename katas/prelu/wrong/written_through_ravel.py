"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and what is written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
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
    out = np.copy(x)
    flat, scaled = out.reshape(-1), (along_channels(weight, x) * x).reshape(-1)
    negative = flat < 0
    flat[negative] = scaled[negative]
    return out


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
