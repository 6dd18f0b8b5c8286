"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes row by row.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 却按行写。
card: numpy-memory-layout
"""

import numpy as np


def apl(x, slopes, hinges):
    flat = x.ravel(order="K")
    gaps = np.maximum(hinges - flat[:, np.newaxis], 0)
    return (np.maximum(flat, 0) + gaps @ slopes if x.size else flat).reshape(x.shape)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
