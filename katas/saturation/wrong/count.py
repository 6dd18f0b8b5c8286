"""fails: values

en: The number of saturated entries, not their share.
zh: 返回的是饱和元素的个数，而不是占比。
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
    return float(np.sum(slope < tol * largest)) if x.size else 0.0
