"""A Python loop over the flat entries, a print and a module-level demo."""

import math

import numpy as np


def _each(function, x):
    out = np.empty(x.shape, dtype=x.dtype)
    for index, value in np.ndenumerate(x):
        out[index] = function(float(value))
    return out


def leaky_relu(x, negative_slope=0.01):
    return _each(lambda v: v if v > 0 else negative_slope * v, x)


def leaky_relu_derivative(x, negative_slope=0.01):
    def slope(v):
        if math.isnan(v):
            return v
        return 1.0 if v > 0 else negative_slope

    return _each(slope, x)


print("leaky_relu(-1) =", leaky_relu(np.array([-1.0])))
