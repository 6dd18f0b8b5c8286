"""fails: read_only

en: `np.maximum(x, 0, out=x)` rectifies the caller's array; a read-only one refuses.
zh: `np.maximum(x, 0, out=x)` 整流的是调用者的数组；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def apl(x, slopes, hinges):
    bent = (slopes * np.maximum(hinges - x[..., np.newaxis], 0)).sum(axis=-1)
    return np.maximum(x, 0, out=x) + bent


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
