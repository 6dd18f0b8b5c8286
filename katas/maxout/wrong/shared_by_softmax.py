"""fails: backward

en: The gradient is shared in the proportions of a softmax; the maximum passes all of it to one entry.
zh: 按 softmax 的比例分摊梯度；而最大值只把梯度传给一个元素。
card: softmax-jacobian
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    e = np.exp(groups - groups.max(axis=-1, keepdims=True))
    return (grad_output[..., np.newaxis] * e / e.sum(axis=-1, keepdims=True)).reshape(x.shape)
