"""The one affine map that a stack of linear layers is."""

import numpy as np


def collapse(weights: list[np.ndarray], biases: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return (weight, bias) of the layer that does what all layers do one after the other, first layer first."""
    raise NotImplementedError
