"""fails: values

en: It takes the entry of largest absolute value; the largest one is meant.
zh: 取的是绝对值最大的元素；要的是最大的元素。
card: relu-definition
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    groups = groups_of(x, pieces)
    place = np.abs(groups).argmax(axis=-1)[..., np.newaxis]
    return np.take_along_axis(groups, place, axis=-1)[..., 0]


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
