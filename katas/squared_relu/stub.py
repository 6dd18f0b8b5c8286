"""Squared ReLU and its derivative."""

import numpy as np


def squared_relu(x: np.ndarray) -> np.ndarray:
    """Return max(0, x)², entry by entry."""
    raise NotImplementedError


def squared_relu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of squared_relu at the input x."""
    raise NotImplementedError
