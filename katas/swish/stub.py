"""Swish, its derivative, and the derivative by beta."""

import numpy as np


def swish(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return x * sigmoid(beta * x), entry by entry."""
    raise NotImplementedError


def swish_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return the derivative of swish with respect to x, at x."""
    raise NotImplementedError


def swish_beta_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return the derivative of swish with respect to beta, one number for each entry of x."""
    raise NotImplementedError
