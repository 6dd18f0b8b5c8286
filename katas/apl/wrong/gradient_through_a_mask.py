"""fails: infinity

en: gap·(gap > 0) in the gradient of the slopes: one x = inf makes NaN of the whole sum.
zh: slopes 的梯度里写了 gap·(gap > 0)：只要有一个 x = inf，整个和就是 NaN。
card: relu-nan-traps
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * gaps * (gaps > 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
