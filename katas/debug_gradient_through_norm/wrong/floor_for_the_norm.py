"""fails: extremes

en: A floor of 1e-12 for the norm makes rows below it come out shorter than 1; forward and backward no longer fit.
zh: 范数的下限设为 1e-12，比它更小的行就被当成别的长度；前向与反向不再配套。
card: guard-error
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
    norm = np.maximum(np.sqrt((a * a).sum(axis=-1, keepdims=True)), z.dtype.type(1e-12))
    y = a / norm
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm
    return np.where(z <= 0, z.dtype.type(0), grad_a)
