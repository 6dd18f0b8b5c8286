"""fails: no_warnings

en: `np.where` chooses afterwards: 0/0 is computed first, and warns.
zh: `np.where` 是算完再选：0/0 先被计算，报了警告。
card: elu-where-nan
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
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    y = a / norm
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm
    return np.where(z <= 0, z.dtype.type(0), grad_a)
