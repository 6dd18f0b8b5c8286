"""Mish and its derivative."""

import numpy as np


def mish(x: np.ndarray) -> np.ndarray:
    """Return x * tanh(softplus(x)), entry by entry."""
    raise NotImplementedError


def mish_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of mish at x."""
    raise NotImplementedError
