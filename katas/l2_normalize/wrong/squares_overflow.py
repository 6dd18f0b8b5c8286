"""fails: extremes

en: The square of 1e200 is inf, so the norm is inf and the row becomes 0.
zh: 1e200 的平方是 inf，范数成了 inf，整行就变成 0。
card: huge-inputs
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / np.maximum(np.sqrt(np.sum(x * x, axis=axis, keepdims=True)), eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
