"""fails: dtype

en: `np.zeros(shape)` is float64 whatever x is.
zh: 不管 x 是什么 dtype，`np.zeros(shape)` 都是 float64。
card: numpy-result-dtype
"""

import numpy as np


def crelu(x, axis=-1):
    shape = list(x.shape)
    shape[axis] *= 2
    out = np.zeros(shape)
    first, second = np.split(out, 2, axis=axis)
    first[...] = np.maximum(x, 0)
    second[...] = np.maximum(-x, 0)
    return out


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
