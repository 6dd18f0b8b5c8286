"""fails: non_contiguous

en: It lays rows over the memory of x by itself, as if x were one gapless block in row order; a transposed or sliced array is not.
zh: 自己按行把 x 的内存切开，好像 x 是按行顺序排列的一整块；转置或切片得到的数组并不是。
card: numpy-memory-layout
"""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def rows_of(x):
    n = x.shape[-1]
    return as_strided(x, (x.size // max(1, n), n), (n * x.itemsize, x.itemsize))


def softmax(x, axis=-1):
    last = x if axis % x.ndim == x.ndim - 1 else np.moveaxis(x, axis, -1).copy(order="C")
    rows = rows_of(last)
    e = np.exp(rows - np.max(rows, axis=-1, keepdims=True, initial=-np.inf))
    s = (e / np.sum(e, axis=-1, keepdims=True)).reshape(last.shape)
    return s if last is x else np.moveaxis(s, -1, axis)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
