"""The cache is the slope, as floats: 0, 1 or NaN."""

import numpy as np


def relu_forward(x):
    slope = np.heaviside(x, x.dtype.type(0))
    return np.clip(x, 0, None), slope


def relu_backward(grad_output, cache):
    return grad_output * cache
