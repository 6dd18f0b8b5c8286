"""fails: read_only

en: `np.negative(x, out=x)` turns the caller's array round and back again; a read-only array refuses.
zh: `np.negative(x, out=x)` 把调用者的数组取负，事后再取回来；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def crelu(x, axis=-1):
    first = np.maximum(x, 0)
    second = np.maximum(np.negative(x, out=x), 0)
    np.negative(x, out=x)
    return np.concatenate([first, second], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
