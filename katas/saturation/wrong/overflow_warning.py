"""fails: no_warnings

en: The textbook sigmoid gives the right share, but its exponential overflows with a warning.
zh: 教科书上的 sigmoid 公式结果没错，但指数溢出时有警告。
card: sigmoid-overflow
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return 1 / (1 + np.exp(-x)) / (1 + np.exp(x)), 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
