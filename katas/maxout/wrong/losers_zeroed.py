"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; otherwise the losers are overwritten in x itself.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，x 本身被改写成了梯度。
card: numpy-inputs-untouched
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    out = np.require(x, requirements="W")
    groups = groups_of(x, pieces)
    top = groups.max(axis=-1, keepdims=True)
    grad = np.where(np.isnan(top), top, np.where(groups == top, grad_output[..., np.newaxis], 0))
    out[...] = grad.reshape(x.shape)
    return out
