"""A Python loop over the entries of the output, with math.exp."""

import math

import numpy as np


def _sigmoid(v):
    if v >= 0:
        return 1 / (1 + math.exp(-v))
    e = math.exp(v)
    return e / (1 + e)


def _sigma(v):
    return v if math.isnan(v) else _sigmoid(v)


def _places(x, axis):
    n = x.shape[axis] // 2
    shape = list(x.shape)
    shape[axis] = n
    for place in np.ndindex(*shape):
        other = list(place)
        other[axis] += n
        yield place, tuple(other)


def glu(x, axis=-1):
    shape = list(x.shape)
    shape[axis] //= 2
    out = np.zeros(shape, x.dtype)
    for place, other in _places(x, axis):
        out[place] = float(x[place]) * _sigma(float(x[other]))
    return out


def glu_backward(grad_output, x, axis=-1):
    out = np.zeros_like(x)
    for place, other in _places(x, axis):
        g, b = float(grad_output[place]), float(x[other])
        out[place] = g * _sigma(b)
        out[other] = g * float(x[place]) * _sigma(b) * _sigma(-b)
    return out
