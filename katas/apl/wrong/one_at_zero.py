"""fails: backward

en: The slope of relu(x) at 0 is taken as 1. That is a subgradient too, but the brief and PyTorch say 0.
zh: relu(x) 在 0 处的导数取成了 1。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 1) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
