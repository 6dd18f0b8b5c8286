"""The channels are moved to the last axis, where broadcasting finds them, and back."""

import numpy as np


def prelu(x, weight):
    if weight.size == 1:
        return np.maximum(x, 0) + weight[0] * np.minimum(x, 0)
    y = np.moveaxis(x, 1, -1)
    y = np.maximum(y, 0) + weight * np.minimum(y, 0)
    return np.moveaxis(y, -1, 1)


def prelu_backward(grad_output, x, weight):
    negative = np.minimum(x, 0)
    if weight.size == 1:
        slope, grad_weight = weight[0], np.array([np.sum(grad_output * negative)], dtype=x.dtype)
    else:
        slope = np.moveaxis(np.broadcast_to(weight, np.moveaxis(x, 1, -1).shape), -1, 1)
        terms = np.moveaxis(grad_output * negative, 1, -1)
        grad_weight = np.sum(terms, axis=tuple(range(terms.ndim - 1)))
    step = np.heaviside(x, x.dtype.type(0))
    return grad_output * (slope + (1 - slope) * step), grad_weight
