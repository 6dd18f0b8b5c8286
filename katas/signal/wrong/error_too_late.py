"""fails: unknown_name

en: The name is looked up inside the loop: without layers a wrong one is not noticed.
zh: 在循环里才查名字：没有层时，写错的名字就发现不了。
card: name-lookup
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    a = x
    variances = []
    for weight in weights:
        if activation not in FUNCTIONS:
            raise ValueError(f"unknown activation {activation!r}")
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
