"""fails: backward

en: The division by the norm is there, but the norm is taken for a constant: it grows with every entry of the row.
zh: 除以范数有了，却把范数当成常数：它会随这一行的每个元素变化。
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
    return np.where(z <= 0, z.dtype.type(0), grad_output / norm_of(np.maximum(z, 0)))
