"""The sigmoid, mended."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-x), entry by entry."""
    # e^-|x| is at most 1 and cannot overflow
    decay = np.exp(-np.abs(x))
    # where x < 0, numerator and denominator are multiplied by e^x; the other way round it is 1 / (1 + e^x)
    return np.where(x < 0, decay, 1) / (1 + decay)
