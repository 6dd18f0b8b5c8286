"""fails: values

en: Only large positive inputs are counted; both tails are flat.
zh: 只数了很大的正输入；两侧的尾部都是平的。
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
    return float(np.mean((slope < tol * largest) & (x > 0))) if x.size else 0.0
