"""fails: no_mutation

en: `out=z` rectifies the caller's array: the negative inputs are gone after the call.
zh: `out=z` 直接改写了调用者的数组：调用之后，负的输入都成了 0。
card: numpy-inputs-untouched
"""

import numpy as np


def norm_of(a):
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    return np.where(norm == 0, 1, norm)


def forward(z):
    a = np.maximum(z, 0)
    return a / norm_of(a)


def backward(grad_output, z):
    a = np.maximum(z, 0, out=z)
    y = a / norm_of(a)
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm_of(a)
    return np.where(a <= 0, a.dtype.type(0), grad_a)
