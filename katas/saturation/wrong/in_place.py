"""fails: read_only

en: The exponential is written into the caller's array; a read-only one refuses.
zh: 把指数写进了调用者的数组；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(np.negative(np.abs(x, out=x), out=x), out=x)
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
