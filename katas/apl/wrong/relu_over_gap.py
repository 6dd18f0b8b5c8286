"""fails: no_warnings

en: relu(gap) / gap is 1 or 0, but 0/0 at the hinge: `np.where` throws the result away only after numpy has warned.
zh: relu(gap) / gap 不是 1 就是 0，但在折点处是 0/0：`np.where` 丢掉这个结果时，警告已经发出。
card: elu-where-nan
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.where((gaps == 0) | np.isinf(gaps), np.heaviside(gaps, 0), np.maximum(gaps, 0) / gaps)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
