"""fails: tolerance

en: "Below" is strict: with tol = 1 the steepest point itself is not saturated.
zh: “低于”是严格小于：tol = 1 时，最陡的那一点并不饱和。
card: function-contract
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope <= tol * largest)) if x.size else 0.0
