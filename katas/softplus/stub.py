"""Softplus and its derivative."""

import numpy as np


def softplus(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return log(1 + e^(beta·x)) / beta, entry by entry; beta is positive."""
    raise NotImplementedError


def softplus_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return the derivative of softplus with respect to x, at the input x."""
    raise NotImplementedError
