"""fails: read_only

en: The groups are a view of x: sorting them in place reorders the caller's array.
zh: 分组后的数组是 x 的视图：就地排序会打乱调用者的数组。
card: numpy-inputs-untouched
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    groups = groups_of(x, pieces)
    groups.sort(axis=-1)
    return np.where(np.isnan(groups).any(axis=-1), x.dtype.type(np.nan), groups[..., -1])


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
