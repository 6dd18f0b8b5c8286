"""fails: no_warnings

en: `np.where` divides 0 by 0 before it chooses the other branch: the value is right, the warning is not.
zh: `np.where` 在选择另一个分支之前已经算了 0 除以 0：值是对的，警告却出来了。
card: elu-where-nan
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    return np.where(norm < eps, x / eps, x / norm)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
