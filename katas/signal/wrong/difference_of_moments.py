"""fails: accuracy

en: E[a²] - E[a]² subtracts nearly equal numbers where the mean is large against the spread, as with a sigmoid.
zh: 均值远大于波动时（例如 sigmoid），E[a²] - E[a]² 是两个相近的数相减。
card: left-tail-digits
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
        variances.append(float(np.mean(a * a) - np.mean(a) ** 2))
    return variances
