"""Squareplus and its derivative."""

import math

import numpy as np


def squareplus(x: np.ndarray, b: float = 4.0) -> np.ndarray:
    """Return (x + √(x² + b)) / 2, entry by entry."""
    # for x < 0 the sum cancels; times and over √(x² + b) - x it is a quotient, and that is what x > 0 adds to x
    return np.maximum(x, 0) + b / 2 / (_root(x, b) + np.abs(x))


def squareplus_derivative(x: np.ndarray, b: float = 4.0) -> np.ndarray:
    """Return the derivative of squareplus at the input x."""
    root = _root(x, b)
    # divided twice: the product of the two denominators could overflow
    left = b / 2 / root / (root + np.abs(x))
    return np.where(x > 0, 1 - left, left)


def _root(x: np.ndarray, b: float) -> np.ndarray:
    """Return √(x² + b): hypot does not overflow in the square, and math.sqrt gives a number that keeps float32."""
    return np.hypot(x, math.sqrt(b))
