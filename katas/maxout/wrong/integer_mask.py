"""fails: dtype

en: The mask becomes int64, and int64 times float32 is float64.
zh: 掩码变成了 int64，而 int64 乘 float32 得 float64。
card: numpy-result-dtype
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = (groups == top).astype(int) * grad_output[..., np.newaxis]
    return np.where(np.isnan(top), top, grad).reshape(x.shape)
