"""A logarithmic unit and its backward pass. Both are wrong: mend them."""

import numpy as np


def log_relu(x: np.ndarray) -> np.ndarray:
    """Return log(x) where x > 1, else 0; NaN stays NaN."""
    return np.where(x <= 1, 0, np.log(x))


def log_relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return grad_output / x where x > 1, else 0; NaN where x is NaN."""
    slope = 1 / x
    passes = ~(x <= 1)  # true for NaN as well
    return grad_output * slope * passes
