"""fails: dtype

en: A sum in float64 makes the norm float64, and with it the gradient.
zh: 用 float64 求和，范数是 float64，梯度也就成了 float64。
card: numpy-result-dtype
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
    norm = norm_of(a.astype(np.float64))
    y = a / norm
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm
    return np.where(z <= 0, z.dtype.type(0), grad_a)
