"""Log-sigmoid and its derivative."""

import numpy as np


def log_sigmoid(x: np.ndarray) -> np.ndarray:
    """Return log(sigmoid(x)), entry by entry."""
    # -log(1 + e^-x) with the larger of 1 and e^-x taken out: what stays is at most 1, and log1p keeps it when tiny
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of log_sigmoid at the input x."""
    # 1 - sigmoid(x) has no digits left in the right tail; sigmoid(-x) is the same number
    decay = np.exp(-np.abs(x))
    return np.where(x > 0, decay, 1) / (1 + decay)
