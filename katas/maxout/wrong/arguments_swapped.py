"""fails: values

en: Groups of `features` entries instead of `pieces`: the two numbers of the reshape are interchanged and the other axis is reduced.
zh: reshape 的两个数写反了：每组成了间隔取出的元素，而不是 `pieces` 个相邻元素。
card: numpy-elementwise-shape
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return x.reshape(*x.shape[:-1], pieces, x.shape[-1] // pieces).max(axis=-2)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
