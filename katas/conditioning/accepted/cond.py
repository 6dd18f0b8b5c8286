"""numpy's cond of the samples themselves, squared; rows of zeros where there are too few."""

import numpy as np


def second_moment_condition(activations):
    n = activations.shape[-1]
    samples = activations.reshape(-1, n)
    if samples.shape[0] < n:
        samples = np.vstack([samples, np.zeros((n - samples.shape[0], n), samples.dtype)])
    if not samples.any():
        return np.inf
    return np.linalg.cond(samples.astype(np.float64)) ** 2
