"""fails: infinity

en: gap·(gap > 0) at x = inf is -inf times 0: NaN in every piece.
zh: x = inf 时 gap·(gap > 0) 是 -inf 乘 0：每一段都得 NaN。
card: relu-nan-traps
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    return np.maximum(x, 0) + (slopes * (gaps * (gaps > 0))).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
