"""fails: extremes

en: e^z / (1 + e^z) is inf/inf = NaN where e^z overflows.
zh: e^z 溢出后，e^z / (1 + e^z) 是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def _sigmoid(z):
    with np.errstate(all="ignore"):
        return np.exp(z) / (1 + np.exp(z))


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    a = x
    variances = []
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
