"""Both sides are max(x, 0) minus the same tail; the slopes of both sides add up to 1."""

import numpy as np


def _half(x):
    t = np.minimum(np.abs(x), x.dtype.type(1e4))
    return t, np.exp(-t)


def silu(x):
    t, e = _half(x)
    return np.maximum(x, 0) - t * e / (1 + e)


def silu_derivative(x):
    t, e = _half(x)
    low = e * (1 - t + e) / np.square(1 + e)
    return np.where(x > 0, 1 - low, low)
