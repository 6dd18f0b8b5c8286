"""A Python loop over the entries, with places counted by hand."""

import numpy as np


def _twice(x, axis):
    shape = list(x.shape)
    shape[axis] *= 2
    return shape


def _places(x, axis):
    for index in np.ndindex(x.shape):
        other = list(index)
        other[axis] += x.shape[axis]
        yield index, tuple(other)


def crelu(x, axis=-1):
    out = np.zeros(_twice(x, axis), x.dtype)
    for index, other in _places(x, axis):
        v = x[index]
        if v != v:
            out[index] = out[other] = v
        elif v > 0:
            out[index] = v
        else:
            out[other] = -v
    return out


def crelu_backward(grad_output, x, axis=-1):
    out = np.zeros_like(x)
    for index, other in _places(x, axis):
        v = x[index]
        out[index] = v if v != v else grad_output[index] if v > 0 else -grad_output[other] if v < 0 else 0
    return out
