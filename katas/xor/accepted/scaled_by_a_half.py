"""Powers of 2 are exact as well."""

import numpy as np


def xor_network():
    units = np.full((2, 2), 0.5)
    return [{"weight": units, "bias": -0.5 * np.arange(2.0)}, {"weight": np.array([[2.0, -4.0]]), "bias": np.array([-0.0])}]
