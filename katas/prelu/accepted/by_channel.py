"""One channel at a time through a function of a single slope; lambdas with defaults."""

import numpy as np

line = lambda x, slope=0.25: np.maximum(x, 0) + slope * np.minimum(x, 0)
tangent = lambda x, slope=0.25: np.where(np.isnan(x), x, np.where(x > 0, x.dtype.type(1), slope))


def _channels(x, weight):
    if weight.size == 1:
        return [(..., weight[0])]
    return [((slice(None), c), w) for c, w in enumerate(weight)]


def prelu(x, weight):
    out = np.zeros_like(x)
    for where, slope in _channels(x, weight):
        out[where] = line(x[where], slope)
    return out


def prelu_backward(grad_output, x, weight):
    grad_x, grad_weight = np.zeros_like(x), np.zeros_like(weight)
    for c, (where, slope) in enumerate(_channels(x, weight)):
        grad_x[where] = grad_output[where] * tangent(x[where], slope)
        grad_weight[c] = np.vdot(grad_output[where], np.minimum(x[where], 0))
    return grad_x, grad_weight
