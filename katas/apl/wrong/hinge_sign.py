"""fails: values

en: relu(-x - hinge) puts the hinge at -hinge: its sign is wrong.
zh: relu(-x - hinge) 把折点放到了 -hinge 处：符号错了。
card: relu-definition
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(-x[..., np.newaxis] - hinges, 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
