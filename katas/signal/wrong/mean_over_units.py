"""fails: values

en: The variance of each unit, averaged: the spread between units is lost.
zh: 先算每个单元的方差再取平均：单元之间的差异丢掉了。
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
        variances.append(float(np.mean(np.var(a.reshape(-1, a.shape[-1]), axis=0))))
    return variances
