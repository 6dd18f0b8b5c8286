"""One channel after the other, in a loop over channels only."""

import numpy as np


def _views(weight, *arrays):
    if weight.size == 1:
        yield 0, arrays
        return
    for c in range(weight.size):
        yield c, [a[:, c] for a in arrays]


def prelu(x, weight):
    out = np.array(x)
    for c, (v, y) in _views(weight, x, out):
        y[...] = np.where(v < 0, weight[c] * v, v)
    return out


def prelu_backward(grad_output, x, weight):
    grad_x, grad_weight = np.empty_like(x), np.zeros_like(weight)
    for c, (g, v, out) in _views(weight, grad_output, x, grad_x):
        out[...] = g * np.where(v > 0, v.dtype.type(1), np.where(v <= 0, weight[c], v))
        grad_weight[c] = np.sum(g * np.minimum(v, 0))
    return grad_x, grad_weight
