"""Units first, then a loop over the units, each a line of samples; a 0-d array comes back."""

import numpy as np


def dead_fraction(activations):
    by_unit = np.moveaxis(activations, -1, 0)
    flags = [not unit.any() for unit in by_unit]
    return np.array(sum(flags) / max(1, len(flags)))
