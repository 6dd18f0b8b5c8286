"""fails: speed

en: Each sample is sent through the network by itself; one matrix product takes all of them.
zh: 逐个样本过一遍网络；一次矩阵乘法就能处理全部样本。
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
        a = np.array([FUNCTIONS[activation](weight @ row) for row in rows]).reshape(*a.shape[:-1], len(weight))
        variances.append(float(np.var(a)))
    return variances
