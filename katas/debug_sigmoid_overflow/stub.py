"""The sigmoid. It is wrong: mend it."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-x), entry by entry."""
    return 1 / (1 + np.exp(-x))
