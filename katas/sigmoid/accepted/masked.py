"""Both halves by masks into a buffer that starts as NaN."""

import numpy as np


def sigmoid(x):
    out = np.full_like(x, np.nan)
    right = x >= 0
    left = x < 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    e = np.exp(x[left])
    out[left] = e / (1 + e)
    return out


def sigmoid_derivative(x):
    s = sigmoid(np.abs(x))
    return s * sigmoid(-np.abs(x))
