"""fails: values

en: `ddof=1` divides by n - 1; the population variance divides by n.
zh: `ddof=1` 除以 n - 1；总体方差除以 n。
card: function-contract
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    a = x
    variances = []
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a, ddof=1)))
    return variances
