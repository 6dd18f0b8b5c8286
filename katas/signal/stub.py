"""The signal, layer by layer."""

import numpy as np


def signal_propagation(x: np.ndarray, weights: list[np.ndarray], activation: str) -> list[float]:
    """Return the variance over all entries after each layer f(a·Wᵀ)."""
    raise NotImplementedError
