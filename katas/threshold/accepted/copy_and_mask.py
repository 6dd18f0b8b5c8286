"""A copy, and an assignment through a mask."""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    out = np.array(x)
    out[x <= threshold] = value
    return out


def threshold_derivative(x, threshold=0.0, value=0.0):
    d = np.array(x)
    d[x <= threshold] = 0
    d[x > threshold] = 1
    return d
