"""fails: accuracy

en: slope·hinge - slope·x, summed separately, cancels near a hinge: hinge - x has to be formed first.
zh: 把 slope·hinge 与 slope·x 分开求和，在折点附近会相消：应当先算 hinge - x。
card: left-tail-digits
"""

import numpy as np


def apl(x, slopes, hinges):
    wide = x[..., np.newaxis]
    active = (wide < hinges).astype(x.dtype)
    constant = (active * slopes * hinges).sum(axis=-1)
    steepness = (active * slopes).sum(axis=-1)
    steep = np.where(steepness == 0, x.dtype.type(0), steepness * np.where(steepness == 0, x.dtype.type(0), x))
    return np.where(np.isnan(x), x, np.maximum(x, 0) + (constant - steep))


def apl_backward(grad_output, x, slopes, hinges):
    gaps = hinges - x[..., np.newaxis]
    active = np.heaviside(gaps, 0)
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    return grad_output * slope, grad_slopes, (grad * slopes * active).sum(axis=entries)
