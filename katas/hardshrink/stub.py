"""Hardshrink and its derivative."""

import numpy as np


def hardshrink(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return x where |x| > lambd, else 0, entry by entry."""
    raise NotImplementedError


def hardshrink_derivative(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return the derivative of hardshrink at x: 1 where |x| > lambd, else 0."""
    raise NotImplementedError
