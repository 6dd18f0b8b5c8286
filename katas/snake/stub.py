"""Snake and its derivative."""

import numpy as np


def snake(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x + sin²(alpha * x) / alpha, entry by entry."""
    raise NotImplementedError


def snake_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of snake at the input x."""
    raise NotImplementedError
