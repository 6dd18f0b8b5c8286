"""The share of dead units."""

import numpy as np


def dead_fraction(activations: np.ndarray) -> float:
    """Return the share of units, on the last axis, that are 0 for every sample."""
    raise NotImplementedError
