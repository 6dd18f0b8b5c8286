"""fails: values

en: x and relu(x) side by side hold the same information, but the first half is not rectified.
zh: 把 x 和 relu(x) 并排放，信息没丢，但前一半没有经过整流。
card: relu-definition
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([x, np.maximum(x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
