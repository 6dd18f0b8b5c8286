"""PReLU and its backward pass."""

import numpy as np


def prelu(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return x where x > 0, weight * x where x <= 0; weight has shape (1,), or (C,) along axis 1 of x."""
    raise NotImplementedError


def prelu_backward(grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_x, grad_weight) for the gradient that arrives at the output of prelu(x, weight)."""
    raise NotImplementedError
