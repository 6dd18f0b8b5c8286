"""fails: values

en: min(x, 0) is the negative part with its sign; CReLU holds relu(-x), which is positive.
zh: min(x, 0) 是带符号的负部；CReLU 里是 relu(-x)，取正值。
card: relu-definition
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.minimum(x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
