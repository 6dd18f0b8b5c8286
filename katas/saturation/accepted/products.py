"""s(x)·s(-x), and tanh through the sigmoid of 2x; sums as numpy scalars."""

import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def saturated_fraction(x, activation, tol=1e-2):
    if activation == "sigmoid":
        z = x
    elif activation == "tanh":
        z = np.clip(x, -1e6, 1e6) * 2
    else:
        raise ValueError(activation)
    relative = 4 * sigmoid(z) * sigmoid(-z)
    hits = np.zeros(x.shape, dtype=np.float64)
    hits[relative < tol] = 1
    return hits.sum() / hits.size if hits.size else hits.sum()
