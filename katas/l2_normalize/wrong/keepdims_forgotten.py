"""fails: shape

en: Without `keepdims=True` the norms lose the axis and broadcast along another one, or do not broadcast at all.
zh: 没有 `keepdims=True`，范数少了一个轴，会沿别的轴广播，或者根本广播不了。
card: softmax-axis
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / np.maximum(norm_of(x, axis).squeeze(axis), eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
