"""fails: values

en: The last layer gets no activation, as in a classifier; here every layer has one.
zh: 像分类器那样，最后一层没有激活；这里每层都有。
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
    variances = []
    for weight in weights:
        a = a @ weight.T
        if len(variances) < len(weights) - 1:
            a = FUNCTIONS[activation](a)
        variances.append(float(np.var(a)))
    return variances
