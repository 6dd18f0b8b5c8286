"""fails: values

en: The variance of the input comes first; the list has one number for each layer.
zh: 把输入的方差也放了进去；列表里每层只有一个数。
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
    variances = [float(np.var(x))]
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
