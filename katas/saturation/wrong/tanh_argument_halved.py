"""fails: values

en: tanh is 2σ(2x) - 1: without the 2 in the argument it saturates only at twice the input.
zh: tanh(x) = 2σ(2x) - 1：漏了自变量里的 2，输入要大一倍才饱和。
card: tanh-sigmoid-identity
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return 4 * d / (1 + d) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
