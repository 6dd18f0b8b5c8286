"""fails: values

en: `a @ weight` multiplies by the transpose: with square layers it runs, and gives another network.
zh: `a @ weight` 乘的是转置：层是方阵时照样能跑，却是另一个网络。
card: mlp-shapes
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
        a = FUNCTIONS[activation](a @ weight)
        variances.append(float(np.var(a)))
    return variances
