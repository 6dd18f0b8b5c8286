"""Softsign and its derivative."""

import numpy as np


def softsign(x: np.ndarray) -> np.ndarray:
    """Return x / (1 + |x|), entry by entry."""
    # inf/inf would be NaN; the largest finite number divided by itself is 1, the limit
    largest = np.finfo(x.dtype).max
    bounded = np.clip(x, -largest, largest)
    return bounded / (1 + np.abs(bounded))


def softsign_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of softsign at the input x."""
    # divided twice: the square of the denominator overflows where its reciprocal is only tiny
    inverse = 1 / (1 + np.abs(x))
    return inverse * inverse
