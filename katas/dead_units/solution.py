"""The share of dead units."""

import numpy as np


def dead_fraction(activations: np.ndarray) -> float:
    """Return the share of units, on the last axis, that are 0 for every sample."""
    # positions of a feature map are samples too: the unit is the channel, its weights are the same everywhere
    samples = tuple(range(activations.ndim - 1))
    # exactly 0: a sum may cancel, a tolerance would bury units that still get a gradient
    dead = (activations == 0).all(axis=samples)
    return float(dead.mean()) if dead.size else 0.0
