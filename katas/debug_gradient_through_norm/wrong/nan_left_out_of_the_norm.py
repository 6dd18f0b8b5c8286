"""fails: nan

en: `nansum` leaves NaN out of the norm, and the rest of the row looks like a healthy direction.
zh: `nansum` 在求范数时跳过了 NaN，这一行其余的数看起来像正常的方向。
card: nan-containment
"""

import numpy as np


def norm_of(a):
    norm = np.sqrt(np.nansum(a * a, axis=-1, keepdims=True))
    return np.where(norm == 0, 1, norm)


def forward(z):
    a = np.maximum(z, 0)
    return a / norm_of(a)


def backward(grad_output, z):
    a = np.maximum(z, 0)
    y = a / norm_of(a)
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm_of(a)
    return np.where(z <= 0, z.dtype.type(0), grad_a)
