"""Recursion over the layers; 0-d arrays in the list."""

import numpy as np


def _act(z, name):
    if name == "linear":
        return +z
    if name == "relu":
        return (z + np.abs(z)) / 2
    if name == "tanh":
        return np.tanh(z)
    if name == "sigmoid":
        e = np.exp(-np.abs(z))
        return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    raise ValueError(name)


def signal_propagation(x, weights, activation):
    _act(np.zeros(1), activation)
    if not weights:
        return []
    a = _act(np.tensordot(x, weights[0], axes=(-1, 1)), activation)
    return [np.array(np.mean((a - np.mean(a)) ** 2)), *signal_propagation(a, weights[1:], activation)]
