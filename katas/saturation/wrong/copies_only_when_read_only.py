"""fails: no_mutation

en: `np.require` copies a read-only array only; every other caller finds the signs of the inputs gone.
zh: `np.require` 只在数组只读时才拷贝；其余情况下，调用者的输入丢了符号。
card: numpy-inputs-untouched
"""

import numpy as np


def _derivative(x, activation):
    d = np.require(x, requirements="W")
    np.abs(d, out=d)
    d = np.exp(-d)
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
