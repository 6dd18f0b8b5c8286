"""fails: speed

en: Samples and units are taken one by one in Python; one matrix product takes all of them.
zh: 用 Python 逐个样本、逐个单元地算；一次矩阵乘法就能全部处理。
card: python-loop-cost
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
        rows = a.reshape(-1, a.shape[-1])
        z = np.array([[row @ unit for unit in weight] for row in rows])
        a = FUNCTIONS[activation](z).reshape(*a.shape[:-1], len(weight))
        variances.append(float(np.var(a)))
    return variances
