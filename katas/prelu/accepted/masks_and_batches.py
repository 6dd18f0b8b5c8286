"""Masks with out=, sums kept in one axis after the other, everything in float64 and rounded once."""

import numpy as np


def _spread(weight, x):
    shape = [1] * x.ndim
    if weight.size > 1:
        shape[1] = weight.size
    return np.broadcast_to(weight.astype(np.float64).reshape(shape), x.shape)


def prelu(x, weight):
    out = x.astype(np.float64)
    np.multiply(out, _spread(weight, x), out=out, where=x < 0)
    return out.astype(x.dtype)


def prelu_backward(grad_output, x, weight):
    g = grad_output.astype(np.float64)
    grad_x = g.copy()
    np.multiply(grad_x, _spread(weight, x), out=grad_x, where=x <= 0)
    grad_x[np.isnan(x)] = np.nan
    terms = np.zeros(x.shape)
    np.multiply(g, x, out=terms, where=~(x >= 0))
    if weight.size == 1:
        total = np.array([terms.sum()])
    else:
        total = terms
        for axis in reversed(range(x.ndim)):
            if axis != 1:
                total = np.add.reduce(total, axis=axis)
    return grad_x.astype(x.dtype), total.astype(weight.dtype)
