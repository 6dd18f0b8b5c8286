"""Leaky ReLU and its derivative."""

import numpy as np


def leaky_relu(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    """Return x where x > 0, negative_slope * x where x <= 0, entry by entry."""
    raise NotImplementedError


def leaky_relu_derivative(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    """Return the derivative of leaky_relu at x: 1 where x > 0, negative_slope where x <= 0."""
    raise NotImplementedError
