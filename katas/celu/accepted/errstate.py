"""Both branches everywhere with the warnings off, in float64, rounded once; hyperbolic sine instead of expm1."""

import numpy as np


def celu(x, alpha=1.0):
    u = np.clip(x.astype(np.float64) / alpha, -80, 0)
    low = 2 * alpha * np.exp(u / 2) * np.sinh(u / 2)
    return np.where(x > 0, x, low.astype(x.dtype))


def celu_derivative(x, alpha=1.0):
    with np.errstate(all="ignore"):
        slope = np.exp(x.astype(np.float64) / alpha)
    return np.where(x > 0, 1.0, slope).astype(x.dtype)
