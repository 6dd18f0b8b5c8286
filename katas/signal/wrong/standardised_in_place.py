"""fails: read_only

en: The input is centred in place, and changed for the caller; a read-only one refuses.
zh: 对输入做了原地归零；调用者的数组被改了，只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    x += 0.0
    a = x
    variances = []
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
