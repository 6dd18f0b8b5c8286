"""GELU in its tanh form, and its derivative."""

import numpy as np


def gelu_tanh(x: np.ndarray) -> np.ndarray:
    """Return x/2 * (1 + tanh(√(2/π) * (x + 0.044715 * x³))), entry by entry."""
    raise NotImplementedError


def gelu_tanh_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of gelu_tanh at the input x."""
    raise NotImplementedError
