"""fails: accuracy

en: An epsilon added to the norm of every row changes the gradients of all of them, to save the one that is 0.
zh: 给每一行的范数都加 epsilon，只为照顾范数为 0 的那一行，却改变了所有行的梯度。
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
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True)) + z.dtype.type(1e-11)
    y = a / norm
    grad_a = (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm
    return np.where(z <= 0, z.dtype.type(0), grad_a)
