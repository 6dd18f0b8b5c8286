"""fails: nan

en: `np.fmax` passes over NaN and returns 0.
zh: `np.fmax` 会跳过 NaN，返回 0。
card: relu-nan-traps
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.fmax(hinges - x[..., np.newaxis], 0)
    return np.fmax(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
