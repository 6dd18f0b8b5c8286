"""fails: infinity

en: At ±inf the input is replaced by a number (`nan_to_num` with limits of 1): a unit that is driven to infinity counts as active.
zh: ±inf 被 `nan_to_num` 换成了 ±1：被推到无穷远的单元反而算作有效。
card: guard-error
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(np.nan_to_num(x, nan=np.nan, posinf=1.0, neginf=-1.0)))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
