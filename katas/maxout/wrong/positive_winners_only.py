"""fails: backward

en: A winner below 0 gets nothing, as if a ReLU stood behind: maxout has no zero side.
zh: 胜出元素小于 0 时得不到梯度，好像后面还有一个 ReLU：maxout 没有取零的一侧。
card: relu-definition
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = np.where((groups == top) & (top > 0), grad_output[..., np.newaxis], 0)
    return np.where(np.isnan(top), top, grad).astype(x.dtype).reshape(x.shape)
