"""Threshold and its derivative."""

import numpy as np


def threshold(x: np.ndarray, threshold: float = 0.0, value: float = 0.0) -> np.ndarray:
    """Return x where x > threshold, else value, entry by entry."""
    # asked this way round NaN, which compares false, is kept
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x: np.ndarray, threshold: float = 0.0, value: float = 0.0) -> np.ndarray:
    """Return the derivative of threshold at x: 1 where x > threshold, else 0."""
    slope = (x > threshold).astype(x.dtype)
    # a mask knows no NaN
    return np.where(np.isnan(x), x, slope)
