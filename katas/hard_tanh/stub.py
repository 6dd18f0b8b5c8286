"""Hard tanh and its derivative."""

import numpy as np


def hard_tanh(x: np.ndarray, min_val: float = -1.0, max_val: float = 1.0) -> np.ndarray:
    """Return x limited to [min_val, max_val], entry by entry."""
    raise NotImplementedError


def hard_tanh_derivative(x: np.ndarray, min_val: float = -1.0, max_val: float = 1.0) -> np.ndarray:
    """Return the derivative of hard_tanh at x: 1 where min_val < x < max_val, else 0."""
    raise NotImplementedError
