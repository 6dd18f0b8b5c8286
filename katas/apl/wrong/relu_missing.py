"""fails: values

en: Only the K bent pieces: the relu(x) that they are added to is missing.
zh: 只有 K 段弯折部分：漏了作为基础的 relu(x)。
card: relu-definition
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
