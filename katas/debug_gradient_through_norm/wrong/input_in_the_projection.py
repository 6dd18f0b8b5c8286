"""fails: backward

en: The projection is built with z instead of relu(z): what was cut off takes part in it again.
zh: 投影里用的是 z 而不是 relu(z)：已经被截掉的负数又参与进来了。
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
    y = z / norm_of(z)
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm_of(z)
    return np.where(z <= 0, z.dtype.type(0), grad_a)
