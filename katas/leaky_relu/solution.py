"""Leaky ReLU and its derivative."""

import numpy as np


def leaky_relu(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    """Return x where x > 0, negative_slope * x where x <= 0, entry by entry."""
    # the sign decides; max(x, negative_slope * x) would take the wrong line for slopes above 1
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    """Return the derivative of leaky_relu at x: 1 where x > 0, negative_slope where x <= 0."""
    one, slope = x.dtype.type(1), x.dtype.type(negative_slope)  # two Python numbers would give float64
    # neither comparison is true for NaN, so NaN is what is left
    return np.where(x > 0, one, np.where(x <= 0, slope, x))
