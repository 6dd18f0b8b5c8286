"""Two bounds by hand, an exact division in float64, and a slope chosen among arrays of one dtype."""

import numpy as np


def hard_sigmoid(x):
    wide = x.astype(np.float64)
    return (np.minimum(np.maximum(wide + 3.0, 0.0), 6.0) / 6.0).astype(x.dtype)


def hard_sigmoid_derivative(x):
    sixth, zero = np.full_like(x, 1 / 6), np.zeros_like(x)
    return np.select([np.isnan(x), (x <= -3) | (x >= 3)], [x, zero], default=sixth)
