"""fails: empty

en: `np.apply_along_axis` calls a function for each row, and refuses an array that has no rows.
zh: `np.apply_along_axis` 逐行调用函数；数组一行也没有时，它会报错。
card: numpy-empty
"""

import numpy as np


def crelu(x, axis=-1):
    def row(v):
        return np.concatenate([np.maximum(v, 0), np.maximum(-v, 0)])

    return np.apply_along_axis(row, axis, x)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
