"""The sigmoid. It is wrong: mend it."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return the sigmoid of x, entry by entry."""
    # e^-|x| is at most 1 and cannot overflow
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, 1, decay) / (1 + decay)
