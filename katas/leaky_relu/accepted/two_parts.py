"""The positive part plus the scaled negative part; the derivative as a blend of 1 and the slope."""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.maximum(x, 0) + negative_slope * np.minimum(x, 0)


def leaky_relu_derivative(x, negative_slope=0.01):
    step = np.heaviside(x, x.dtype.type(0))
    return negative_slope + (1 - negative_slope) * step
