"""Hard sigmoid and its derivative."""

import numpy as np


def hard_sigmoid(x: np.ndarray) -> np.ndarray:
    """Return min(max(0, x + 3), 6) / 6, entry by entry."""
    raise NotImplementedError


def hard_sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of hard_sigmoid at x: 1/6 where -3 < x < 3, else 0."""
    raise NotImplementedError
