"""XOR with two hidden ReLU units, weights chosen by hand."""

import numpy as np


def xor_network() -> list[dict[str, np.ndarray]]:
    """Return two layers {"weight": (out, in), "bias": (out,)} that are exactly XOR on zeros and ones."""
    # the first unit counts the ones; the second is 0 up to one of them and 1 for both
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    # the count is right for none and one; for two ones, 2 - 2 * 1 takes it back to 0
    output = {"weight": np.array([[1.0, -2.0]]), "bias": np.array([0.0])}
    return [hidden, output]
