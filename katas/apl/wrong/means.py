"""fails: backward

en: Shared parameters collect the sum of their gradients, not the mean.
zh: 共享参数收到的是各处梯度之和，而不是平均。
card: prelu-gradients
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
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries) / max(x.size, 1)
    grad_hinges = (grad * slopes * active).sum(axis=entries) / max(x.size, 1)
    return grad_x, grad_slopes, grad_hinges
