"""fails: shape

en: Asked is the product of the Jacobian with grad_output, not the matrix: it has n times the entries and is never needed.
zh: 要的是雅可比矩阵与 grad_output 的积，而不是矩阵本身：它的元素多出 n 倍，而且用不着。
card: softmax-jacobian
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    s = np.moveaxis(output, axis, -1)
    return s[..., None] * (np.eye(s.shape[-1], dtype=s.dtype) - s[..., None, :])
