"""fails: values

en: The activation is looked up but never applied: a stack of linear layers.
zh: 查了激活函数却没有用上：只是一串线性层。
card: linear-collapse
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
        a = a @ weight.T
        variances.append(float(np.var(a)))
    return variances
