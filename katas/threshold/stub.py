"""Threshold and its derivative."""

import numpy as np


def threshold(x: np.ndarray, threshold: float = 0.0, value: float = 0.0) -> np.ndarray:
    """Return x where x > threshold, else value, entry by entry."""
    raise NotImplementedError


def threshold_derivative(x: np.ndarray, threshold: float = 0.0, value: float = 0.0) -> np.ndarray:
    """Return the derivative of threshold at x: 1 where x > threshold, else 0."""
    raise NotImplementedError
