"""fails: backward

en: The gradient is multiplied by the largest value; the slope of a maximum in its winner is 1.
zh: 梯度又乘了最大值本身；最大值对胜出元素的导数是 1。
card: activation-derivative-role
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = np.where(np.isnan(top), top, np.where(groups == top, grad_output[..., np.newaxis] * top, 0))
    return grad.astype(x.dtype).reshape(x.shape)
