"""fails: leading_axes

en: `reshape(len(x), -1)` flattens all axes but the first; the layer acts on the last.
zh: `reshape(len(x), -1)` 把第一个轴之外的都展平了；线性层只作用在最后一个轴上。
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
    a = x.reshape(len(x), -1)
    variances = []
    for weight in weights:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
