"""fails: nan

en: NaN equals nothing, not even itself: no entry of the group passes `x == max`, and its gradient is 0.
zh: NaN 与任何数都不相等，连自己也不等：组里没有元素满足 `x == max`，梯度成了 0。
card: relu-nan-traps
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups == groups.max(axis=-1, keepdims=True)
    return np.where(winner, grad_output[..., np.newaxis], x.dtype.type(0)).reshape(x.shape)
