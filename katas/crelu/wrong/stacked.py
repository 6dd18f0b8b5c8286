"""fails: shape

en: `np.stack` makes a new axis of length 2; the two halves belong side by side on the given axis.
zh: `np.stack` 会新增一个长度为 2 的轴；两半应当在给定的轴上首尾相接。
card: numpy-elementwise-shape
"""

import numpy as np


def crelu(x, axis=-1):
    return np.stack([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
