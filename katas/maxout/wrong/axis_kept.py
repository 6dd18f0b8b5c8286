"""fails: shape

en: `keepdims=True` leaves an axis of length 1 where the group was.
zh: `keepdims=True` 在分组的位置留下了一个长度为 1 的轴。
card: softmax-axis
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1, keepdims=True)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
