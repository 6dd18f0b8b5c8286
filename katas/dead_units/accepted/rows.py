"""All leading axes become one; a dead unit has no entry that is not 0."""

import numpy as np


def dead_fraction(activations):
    n_units = activations.shape[-1]
    if n_units == 0:
        return 0.0
    rows = activations.reshape(activations.size // n_units, n_units)
    return np.count_nonzero(np.count_nonzero(rows, axis=0) == 0) / n_units
