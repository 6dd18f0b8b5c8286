"""fails: backward

en: One inner product for the whole batch: every row is judged by the gradients of the others.
zh: 整个 batch 只算一个内积：每一行都掺进了其他行的梯度。
card: softmax-axis
"""

import numpy as np


def norm_of(a):
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    return np.where(norm == 0, 1, norm)


def forward(z):
    a = np.maximum(z, 0)
    return a / norm_of(a)


def backward(grad_output, z):
    a = np.maximum(z, 0)
    y = a / norm_of(a)
    grad_a = (grad_output - y * (grad_output * y).sum()) / norm_of(a)
    return np.where(z <= 0, z.dtype.type(0), grad_a)
