"""SiLU and its derivative."""

import numpy as np


def silu(x: np.ndarray) -> np.ndarray:
    """Return x * sigmoid(x), entry by entry."""
    raise NotImplementedError


def silu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of silu at the input x."""
    raise NotImplementedError
