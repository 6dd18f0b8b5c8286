"""fails: values

en: relu(x - hinge) bends the right side; APL bends the left one, relu(hinge - x).
zh: relu(x - hinge) 弯折的是右侧；APL 弯折左侧，应是 relu(hinge - x)。
card: prelu-wrong-side
"""

import numpy as np


def apl(x, slopes, hinges):
    gaps = np.maximum(x[..., np.newaxis] - hinges, 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
