"""fails: values

en: eps is added to the norm: every row becomes a little too short. The divisor is the larger of the two.
zh: 把 eps 加到了范数上：每一行都略微偏短。除数应是两者中较大的一个。
card: guard-error
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / (norm_of(x, axis) + eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
