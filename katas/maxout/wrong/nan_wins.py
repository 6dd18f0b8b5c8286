"""fails: nan

en: `argmax` names the place of the NaN, which then gets an ordinary gradient: which entry is the largest is unknown.
zh: `argmax` 给出 NaN 的位置，让它得到一个普通的梯度：其实谁最大已经无从得知。
card: nan-containment
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    grad = np.zeros_like(groups)
    place = groups.argmax(axis=-1)[..., np.newaxis]
    np.put_along_axis(grad, place, grad_output[..., np.newaxis], axis=-1)
    return grad.reshape(x.shape)
