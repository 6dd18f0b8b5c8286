"""fails: values

en: The derivative is compared with tol itself, not with tol times its maximum: the sigmoid's is only 1/4.
zh: 拿导数与 tol 本身比较，而不是与 tol 乘以导数的最大值比较：sigmoid 的最大值只有 1/4。
card: sigmoid-stack-factor
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
    return float(np.mean(slope < tol)) if x.size else 0.0
