"""fails: nan

en: `np.where(z > 0, z, 0)` turns NaN into 0: the network looks healthy from that layer on.
zh: `np.where(z > 0, z, 0)` 把 NaN 变成 0：从这一层起网络看上去一切正常。
card: relu-nan-traps
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.where(z > 0, z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    a = x
    variances = []
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
