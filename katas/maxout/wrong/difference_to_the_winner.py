"""fails: infinity

en: x - max is 0 for the winner, except where it is infinite: inf - inf is NaN, and nobody gets the gradient.
zh: x - max 为 0 的就是胜者，无穷除外：inf - inf 是 NaN，谁也得不到梯度。
card: huge-inputs
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = np.where(groups - top == 0, grad_output[..., np.newaxis], 0)
    return np.where(np.isnan(top), top, grad).astype(x.dtype).reshape(x.shape)
