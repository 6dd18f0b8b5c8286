"""Softsign and its derivative."""

import numpy as np


def softsign(x: np.ndarray) -> np.ndarray:
    """Return x / (1 + |x|), entry by entry."""
    raise NotImplementedError


def softsign_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of softsign at the input x."""
    raise NotImplementedError
