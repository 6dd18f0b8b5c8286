"""Softplus and its derivative."""

import numpy as np


def softplus(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return log(1 + e^(beta·x)) / beta, entry by entry; beta is positive."""
    # log(1 + e^u) = max(u, 0) + log(1 + e^-|u|): the exponential is at most 1, so nothing overflows,
    # and log1p keeps it where 1 + e^-|u| would round to 1
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return the derivative of softplus with respect to x, at the input x."""
    # the chain rule gives beta·sigmoid(beta·x)/beta; the sigmoid is written so that nothing overflows
    decay = np.exp(-np.abs(beta * x))
    return np.where(x < 0, decay, 1) / (1 + decay)
