"""XOR with two hidden ReLU units, weights chosen by hand."""

import numpy as np


def xor_network() -> list[dict[str, np.ndarray]]:
    """Return two layers {"weight": (out, in), "bias": (out,)} that are exactly XOR on zeros and ones."""
    raise NotImplementedError
