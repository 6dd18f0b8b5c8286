"""np.where around two forms, each of which gets only arguments that it can take."""

import numpy as np


def sigmoid(x):
    right = 1 / (1 + np.exp(-np.maximum(x, 0)))
    grown = np.exp(np.minimum(x, 0))
    return np.where(x >= 0, right, grown / (1 + grown))
