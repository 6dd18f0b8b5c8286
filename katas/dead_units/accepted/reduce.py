"""A ufunc reduces one axis after the other; the answer is a numpy scalar."""

import numpy as np


def dead_fraction(activations: np.ndarray) -> np.floating:
    alive = activations.astype(bool)
    while alive.ndim > 1:
        alive = np.logical_or.reduce(alive, axis=0)
    return np.float64(1) - alive.sum() / alive.size if alive.size else np.float64(0)
