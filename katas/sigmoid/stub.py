"""Sigmoid and its derivative."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-x), entry by entry."""
    raise NotImplementedError


def sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of sigmoid at the input x."""
    raise NotImplementedError
