"""fails: values

en: The pieces are averaged; APL adds them up.
zh: 对各段取了平均；APL 是把它们加起来。
card: prelu-gradients
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).mean(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
