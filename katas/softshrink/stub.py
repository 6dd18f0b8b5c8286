"""Softshrink and its derivative."""

import numpy as np


def softshrink(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return x - lambd where x > lambd, x + lambd where x < -lambd, else 0, entry by entry."""
    raise NotImplementedError


def softshrink_derivative(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return the derivative of softshrink at x: 1 where |x| > lambd, else 0."""
    raise NotImplementedError
