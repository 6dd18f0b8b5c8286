"""Softshrink and its derivative."""

import numpy as np


def softshrink(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return x - lambd where x > lambd, x + lambd where x < -lambd, else 0, entry by entry."""
    # what is taken off is x itself in the dead zone and ±lambd outside; NaN needs no branch of its own
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x: np.ndarray, lambd: float = 0.5) -> np.ndarray:
    """Return the derivative of softshrink at x: 1 where |x| > lambd, else 0."""
    slope = (np.abs(x) > lambd).astype(x.dtype)
    # a mask knows no NaN
    return np.where(np.isnan(x), x, slope)
