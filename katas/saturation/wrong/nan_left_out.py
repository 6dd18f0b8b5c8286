"""fails: nan

en: Entries that are NaN are left out of the total; the share is of all entries.
zh: NaN 没有计入总数；占比是相对于所有元素的。
card: nan-containment
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
    return float(np.mean(slope[~np.isnan(x)] < tol * largest)) if (~np.isnan(x)).any() else 0.0
