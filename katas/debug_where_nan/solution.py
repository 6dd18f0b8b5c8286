"""A logarithmic unit and its backward pass, mended."""

import numpy as np


def log_relu(x: np.ndarray) -> np.ndarray:
    """Return log(x) where x > 1, else 0; NaN stays NaN."""
    # np.where would take the logarithm of every entry; a safe input makes the choice superfluous, as log 1 is 0
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return grad_output / x where x > 1, else 0; NaN where x is NaN."""
    # both branches are finite before one is chosen; a product with a mask would keep inf and NaN alive
    passed = grad_output / np.maximum(x, 1)
    return np.where(x <= 1, x.dtype.type(0), passed)
