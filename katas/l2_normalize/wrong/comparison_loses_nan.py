"""fails: nan

en: NaN > eps is False: eps becomes the divisor, and only the NaN entry itself stays NaN, not its row.
zh: NaN > eps 为假，除数就成了 eps：只有 NaN 元素自己还是 NaN，而不是整行。
card: nan-containment
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    return x / np.where(norm > eps, norm, eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
