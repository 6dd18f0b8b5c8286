"""fails: accuracy

en: `np.isclose` takes everything near a hinge for the hinge itself and cuts off its gradient.
zh: `np.isclose` 把折点附近的数都当成折点本身，切断了它们的梯度。
card: relu-at-zero
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.where(np.isclose(gaps, 0), x.dtype.type(0), np.heaviside(gaps, 0))
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_x = grad_output * slope
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_x, grad_slopes, grad_hinges
