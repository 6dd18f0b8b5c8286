"""The old code, asked for -x."""

import numpy as np


def falling(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, 1, decay) / (1 + decay)


def sigmoid(x):
    return falling(-x)
