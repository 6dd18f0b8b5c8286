"""fails: values

en: Measured is the pre-activation; asked for is the signal after the activation.
zh: 量的是激活之前的值；要的是激活之后的信号。
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
        z = a @ weight.T
        a = FUNCTIONS[activation](z)
        variances.append(float(np.var(z)))
    return variances
