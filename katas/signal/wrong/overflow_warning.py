"""fails: no_warnings

en: The textbook sigmoid is right, but its exponential overflows with a warning.
zh: 教科书上的 sigmoid 公式结果没错，但指数溢出时有警告。
card: sigmoid-overflow
"""

import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


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
