"""The product rule with a gate of its own; -inf is set by hand."""

import numpy as np


def _gate(x):
    return np.minimum(np.maximum(x + 3, 0), 6) / 6


def hard_swish(x):
    with np.errstate(invalid="ignore"):
        y = x * _gate(x)
    return np.where(x == -np.inf, np.zeros_like(x), y)


def hard_swish_derivative(x):
    inside = np.abs(x) < 3
    return _gate(x) + np.where(inside, x, np.zeros_like(x)) / 6
