"""A loop over rows in Python floats, summed exactly."""

import math

import numpy as np


def _each_row(function, axis, *arrays):
    moved = [np.moveaxis(a, axis, -1) for a in arrays]
    out = np.empty(moved[0].shape, dtype=arrays[0].dtype)
    if out.size:
        for index in np.ndindex(*out.shape[:-1]):
            out[index] = function(*(a[index].tolist() for a in moved))
    return np.moveaxis(out, -1, axis)


def _forward(row):
    if any(math.isnan(v) for v in row):
        return [math.nan] * len(row)
    top = max(row)
    log_sum = math.log(math.fsum(math.exp(v - top) for v in row))
    return [v - top - log_sum for v in row]


def _backward(g, output):
    total = math.fsum(g)
    return [a - math.exp(b) * total for a, b in zip(g, output)]


def log_softmax(x, axis=-1):
    return _each_row(_forward, axis, x)


def log_softmax_backward(grad_output, output, axis=-1):
    return _each_row(_backward, axis, grad_output, output)
