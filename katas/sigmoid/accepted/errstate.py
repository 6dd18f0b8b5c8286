"""The textbook formula with its harmless overflow silenced, and s(x)·s(-x): the difference written as a value."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    return sigmoid(x) * sigmoid(-x)
