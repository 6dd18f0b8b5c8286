"""fails: nan

en: `gaps > 0` is false for NaN: grad_x and grad_hinges look healthy where x is unknown.
zh: NaN 处 `gaps > 0` 为假：x 已不可知，grad_x 和 grad_hinges 却看上去一切正常。
card: relu-nan-traps
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = (gaps > 0).astype(x.dtype)
    slope = (x > 0).astype(x.dtype) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
