"""Sigmoid and its derivative."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-x), entry by entry."""
    # e^-|x| is at most 1 and cannot overflow; where x < 0, numerator and denominator are multiplied by e^x
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of sigmoid at the input x."""
    # s·(1 - s) with the difference carried out on paper: it is even in x, and nothing cancels
    decay = np.exp(-np.abs(x))
    return decay / (1 + decay) ** 2
