"""fails: values

en: `tol` is not used; 1 % is only its default.
zh: 没有用到 `tol`；1 % 只是默认值。
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
    return float(np.mean(slope < 1e-2 * largest)) if x.size else 0.0
