"""The slope is a step at the threshold, and the function asks its own slope which piece holds."""

import numpy as np


def _step(x, at):
    with np.errstate(invalid="ignore"):
        return np.heaviside(x - x.dtype.type(at), x.dtype.type(0))


def threshold_derivative(x, threshold=0.0, value=0.0):
    del value
    return _step(x, threshold)


def threshold(x, threshold=0.0, value=0.0):
    slope = threshold_derivative(x, threshold)
    return np.select([slope == 1, slope == 0], [x, np.full_like(x, value)], default=x)
