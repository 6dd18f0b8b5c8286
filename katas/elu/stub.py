"""ELU and its derivative."""

import numpy as np


def elu(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x where x > 0, alpha * (e^x - 1) where x <= 0, entry by entry."""
    raise NotImplementedError


def elu_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of elu at x: 1 where x > 0, alpha * e^x where x <= 0."""
    raise NotImplementedError
