"""Each half with the form that is safe there, by masks."""

import numpy as np


def sigmoid(x):
    out = np.full_like(x, np.nan)
    right, left = x >= 0, x < 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    grown = np.exp(x[left])
    out[left] = grown / (1 + grown)
    return out
