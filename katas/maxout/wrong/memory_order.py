"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order; the groups are consecutive only along the last axis.
zh: `ravel(order="K")` 按内存顺序读；而分组是沿最后一个轴连续的。
card: numpy-memory-layout
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x.ravel(order="K").reshape(x.shape), pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
