"""Recursion: forward on the way down, backward on the way up; float64 inside."""

import math

import numpy as np


def _pair(z, name):
    small = np.exp(-np.abs(z))
    if name == "linear":
        return z, np.ones(z.shape)
    if name == "relu":
        return np.maximum(z, 0), np.heaviside(z, 0.0)
    if name == "tanh":
        return np.tanh(z), np.square(2 * small / (1 + small**2))
    if name == "sigmoid":
        return np.where(z > 0, 1, small) / (1 + small), small / (1 + small) ** 2
    raise ValueError(name)


def _back(a, weights, grad, name):
    if not weights:
        return grad, []
    out, slope = _pair(a @ weights[0].T, name)
    upper, norms = _back(out, weights[1:], grad, name)
    lower = np.einsum("...o,oi->...i", upper * slope, weights[0])
    return lower, [math.hypot(*lower.ravel().tolist()), *norms]


def gradient_norms(x, weights, grad_output, activation):
    _pair(np.zeros(1), activation)
    wide = [w.astype(np.float64) for w in weights]
    return _back(x.astype(np.float64), wide, grad_output.astype(np.float64), activation)[1] if weights else []
