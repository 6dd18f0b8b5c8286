"""fails: accuracy

en: `np.isclose` calls entries equal that differ in the sixth digit; the runner-up then gets the gradient as well.
zh: `np.isclose` 把第六位才不同的元素当成相等；于是第二名也得到了梯度。
card: relu-at-zero
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = np.where(np.isclose(groups, top), grad_output[..., np.newaxis], 0)
    return np.where(np.isnan(top), top, grad).astype(x.dtype).reshape(x.shape)
