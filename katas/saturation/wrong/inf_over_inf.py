"""fails: extremes

en: e^x / (1 + e^x)² is inf/inf = NaN where e^x overflows, and NaN is not below anything.
zh: e^x 溢出后，e^x / (1 + e^x)² 是 inf/inf = NaN，而 NaN 不小于任何数。
card: sigmoid-overflow
"""

import numpy as np


def _derivative(x, activation):
    with np.errstate(all="ignore"):
        d = np.exp(np.abs(x))
    if activation == "sigmoid":
        with np.errstate(all="ignore"):
            return d / (1 + d) / (1 + d), 0.25
    if activation == "tanh":
        with np.errstate(all="ignore"):
            return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
