"""fails: unknown_name

en: ReLU does not saturate on both sides and has no share here; the brief asks for an error.
zh: ReLU 不属于这里的饱和函数；题目要求报错。
card: function-contract
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    if activation == "relu":
        return np.where(x > 0, 1.0, 0.0), 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
