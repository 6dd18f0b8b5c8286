"""fails: zero_d

en: For a 0-d x the result of `np.maximum` is a scalar, and a scalar takes no assignment.
zh: x 为 0 维时 `np.maximum` 返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def apl(x, slopes, hinges):
    out = np.maximum(x, 0)
    for slope, hinge in zip(slopes, hinges):
        out[...] += slope * np.maximum(hinge - x, 0)
    return out


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
