"""fails: backward

en: Every entry of a group gets the gradient; only the largest one moved the output.
zh: 组里每个元素都得到了梯度；而输出只随最大的那个变化。
card: activation-derivative-role
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    grad = np.repeat(grad_output, pieces, axis=-1)
    unknown = np.isnan(groups_of(x, pieces)).any(axis=-1, keepdims=True)
    return np.where(np.repeat(unknown[..., 0], pieces, axis=-1), x.dtype.type(np.nan), grad)
