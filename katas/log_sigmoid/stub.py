"""Log-sigmoid and its derivative."""

import numpy as np


def log_sigmoid(x: np.ndarray) -> np.ndarray:
    """Return log(sigmoid(x)), entry by entry."""
    raise NotImplementedError


def log_sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of log_sigmoid at the input x."""
    raise NotImplementedError
