"""A rank that is too small is inf, by the usual threshold; otherwise the squared ratio."""

import numpy as np


def second_moment_condition(activations):
    samples = np.moveaxis(activations, -1, 0).reshape(activations.shape[-1], -1).astype(np.float64)
    top = np.abs(samples).max(initial=0.0)
    if top == 0 or np.linalg.matrix_rank(samples / top) < len(samples):
        return np.float64("inf")
    _, s, _ = np.linalg.svd(samples / top, full_matrices=False)
    return (s.max() / s.min()) ** 2
