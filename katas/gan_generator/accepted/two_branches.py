"""One exponential for both results: the larger one is 1/(1 + e), the smaller e/(1 + e)."""

import numpy as np


def generator_gradients(logit):
    e = np.exp(-np.abs(logit))
    large, small = -1 / (1 + e), -e / (1 + e)
    return np.where(logit < 0, small, large), np.where(logit < 0, large, small)
