"""fails: nan

en: "Not above the threshold" is true for NaN as well; NaN is unknown, not saturated.
zh: “不高于阈值”对 NaN 也成立；NaN 是未知，不是饱和。
card: relu-nan-traps
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
    return float(np.mean(~(slope >= tol * largest))) if x.size else 0.0
