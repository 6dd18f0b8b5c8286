"""fails: extremes

en: g/n - x (x·g)/n³ is right on paper; the cube overflows from a norm of 1e103 on.
zh: g/n - x (x·g)/n³ 在纸上是对的；但范数达到 1e103 时，它的三次方就会溢出。
card: huge-inputs
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / np.maximum(norm_of(x, axis), eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    n = np.maximum(norm, eps)
    along = x * np.sum(grad_output * x, axis=axis, keepdims=True) / n**3
    return grad_output / n - np.where(norm < eps, 0, along)
