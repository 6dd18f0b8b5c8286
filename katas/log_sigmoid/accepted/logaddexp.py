"""numpy's own log(e^a + e^b); the slope as an exponential of it."""

import numpy as np


def log_sigmoid(x: np.ndarray) -> np.ndarray:
    return -np.logaddexp(0, -x)


def log_sigmoid_derivative(x: np.ndarray) -> np.ndarray:
    return np.exp(-np.logaddexp(0, x))
