"""fails: unknown_name

en: Whatever is not "sigmoid" counts as tanh, misspelt names too.
zh: 凡不是 "sigmoid" 的都当成 tanh，写错的名字也不例外。
card: name-lookup
"""

import numpy as np


def _derivative(x, activation):
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    return (2 * d / (1 + d * d)) ** 2, 1.0


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
