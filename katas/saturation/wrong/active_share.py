"""fails: values

en: The share of entries that still have a slope is one minus the one asked for.
zh: 算的是仍有斜率的元素的占比，用 1 减去它才是答案。
card: sigmoid-vanishing
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
    return float(np.mean(slope > tol * largest)) if x.size else 0.0
