"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes row by row.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 却按行写。
card: numpy-memory-layout
"""

import numpy as np


def crelu(x, axis=-1):
    flat = x.ravel(order="K")
    parts = [np.maximum(part, 0).reshape(x.shape) for part in (flat, -flat)]
    return np.concatenate(parts, axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
