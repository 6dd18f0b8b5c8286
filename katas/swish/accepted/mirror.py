"""Symmetries instead of cases: swish(x) - swish(-x) = x, slope(u) + slope(-u) = 1, and the beta derivative is even."""

from functools import partial

import numpy as np

at_most = partial(np.minimum, 1e4)


def _tail(v):
    """v * sigmoid(-v) for v >= 0."""
    v = at_most(v)
    e = np.exp(-v)
    return v * e / (1 + e)


def swish(x, beta=1.0):
    if beta == 0:
        return x / 2
    u = abs(beta) * np.abs(x)
    tail = _tail(u) / abs(beta)
    return np.where(beta * x > 0, x - np.sign(x) * tail, np.where(np.isnan(x), x, np.sign(x) * tail)).astype(x.dtype)


def swish_derivative(x, beta=1.0):
    u = at_most(np.abs(beta * x))
    e = np.exp(-u)
    low = e * (1 - u + e) / ((1 + e) * (1 + e))
    return np.where(beta * x > 0, 1 - low, low)


swish_beta_derivative = lambda x, beta=1.0: (
    np.square(x / 2) if beta == 0 else np.square(_tail2(np.abs(x), abs(beta)))
)


def _tail2(v, beta):
    half = np.exp(-beta * np.minimum(v, 1e4) / 2)
    return np.minimum(v, 1e4) * half / (1 + half * half)
