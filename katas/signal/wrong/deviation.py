"""fails: values

en: The standard deviation is the root of what is asked for.
zh: 标准差是所求方差的平方根。
card: he-init
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
        variances.append(float(np.std(a)))
    return variances
