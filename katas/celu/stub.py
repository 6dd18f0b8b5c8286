"""CELU and its derivative."""

import numpy as np


def celu(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x where x > 0, alpha * (e^(x/alpha) - 1) where x <= 0, entry by entry."""
    raise NotImplementedError


def celu_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of celu at the input x."""
    raise NotImplementedError
