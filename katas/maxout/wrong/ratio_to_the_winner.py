"""fails: no_warnings

en: x / max is 1 for the winner, but 0/0 where the maximum is 0: `np.where` throws it away only after numpy has warned.
zh: x / max 等于 1 的就是胜者，但最大值为 0 时是 0/0：`np.where` 丢掉这个结果时，警告已经发出。
card: elu-where-nan
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    same = np.where((top == 0) | np.isinf(top), groups == top, groups / top == 1)
    grad = np.where(same, grad_output[..., np.newaxis], 0)
    return np.where(np.isnan(top), top, grad).astype(x.dtype).reshape(x.shape)
