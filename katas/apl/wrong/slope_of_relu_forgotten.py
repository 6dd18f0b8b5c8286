"""fails: backward

en: grad_x holds the slopes of the pieces only; the 1 of relu(x) is missing for positive x.
zh: grad_x 里只有各段的斜率；x 为正时漏了 relu(x) 的 1。
card: relu-slope-sign
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = -(slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
