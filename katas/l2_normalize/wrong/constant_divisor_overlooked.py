"""fails: backward

en: Where the norm is below eps, the divisor is the constant eps: nothing is to be projected away.
zh: 范数小于 eps 时，除数是常数 eps：不需要减去投影。
card: l2-normalise-backward
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
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - along) / np.maximum(norm, eps)
