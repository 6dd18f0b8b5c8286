"""The sum of two halves; the channels flattened into a table."""

import numpy as np


def _table(a):
    return np.moveaxis(a, 1, 0).reshape(a.shape[1], -1)


def adaptive_leaky_relu(x, negative_slope):
    slope = np.expand_dims(negative_slope, tuple(range(1, x.ndim - 1)))
    return np.maximum(x, 0) + slope * np.minimum(x, 0)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    slope = np.expand_dims(negative_slope, tuple(range(1, x.ndim - 1)))
    passed = np.where(np.isnan(x), x, np.where(x > 0, x.dtype.type(1), slope))
    terms = _table(grad_output) * np.minimum(_table(x), 0)
    return grad_output * passed, terms.sum(axis=1)
