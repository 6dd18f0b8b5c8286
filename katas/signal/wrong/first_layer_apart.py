"""fails: empty_list

en: The first layer is treated before the loop; an empty list has none.
zh: 第一层放在循环之前处理；空列表里没有第一层。
card: numpy-empty
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    a = FUNCTIONS[activation](x @ weights[0].T)
    variances = [float(np.var(a))]
    for weight in weights[1:]:
        a = FUNCTIONS[activation](a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
