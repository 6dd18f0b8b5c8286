"""fails: values

en: tanh is measured against 1/4, the maximum of the sigmoid's derivative; its own is 1.
zh: tanh 也以 sigmoid 导数的最大值 1/4 为基准；它自己的最大值是 1。
card: tanh-sigmoid-identity
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 0.25
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
