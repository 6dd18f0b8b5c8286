"""fails: unknown_name

en: An unknown name falls back to ReLU, without a word.
zh: 未知的名字被悄悄当成了 ReLU。
card: name-lookup
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def signal_propagation(x, weights, activation):
    a = x
    variances = []
    for weight in weights:
        a = FUNCTIONS.get(activation, FUNCTIONS["relu"])(a @ weight.T)
        variances.append(float(np.var(a)))
    return variances
