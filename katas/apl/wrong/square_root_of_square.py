"""fails: extremes

en: (gap + sqrt(gap²))/2 is relu on paper, but gap² overflows from 1e154 on.
zh: (gap + sqrt(gap²))/2 在纸面上就是 relu，但 gap² 从 1e154 起溢出。
card: huge-inputs
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    gaps = np.where(np.isinf(gaps), np.maximum(gaps, 0), (gaps + np.sqrt(gaps * gaps)) / 2)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
