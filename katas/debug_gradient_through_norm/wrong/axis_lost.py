"""fails: shape

en: The norm drops its axis; without `keepdims` it no longer stands beside the rows it belongs to.
zh: 范数去掉了那个轴；不写 `keepdims`，就对不上原来的行。
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
    norm = np.linalg.norm(a, axis=-1)
    y = a / norm
    return np.where(z <= 0, z.dtype.type(0), (grad_output - y * (grad_output * y).sum(axis=-1)) / norm)
