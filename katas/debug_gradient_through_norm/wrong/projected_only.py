"""fails: backward

en: The part along y is taken out, but the division by the norm is missing: the longer the row, the smaller its gradient.
zh: 沿 y 方向的分量去掉了，却没有除以范数：行越长，梯度本应越小。
card: l2-normalise-backward
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
    grad_a = grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)
    return np.where(z <= 0, z.dtype.type(0), grad_a)
