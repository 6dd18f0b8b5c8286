"""Adaptive ReLU, an exercise in differentiation, and its backward pass."""

import numpy as np


def adaptive_relu(x: np.ndarray, alpha: float, beta: float) -> np.ndarray:
    """Return x where x > 0, alpha * (beta * x)**2 where x <= 0."""
    raise NotImplementedError


def adaptive_relu_backward(
    grad_output: np.ndarray, x: np.ndarray, alpha: float, beta: float
) -> tuple[np.ndarray, np.floating, np.floating]:
    """Return (grad_x, grad_alpha, grad_beta) for the gradient that arrives at the output of adaptive_relu."""
    raise NotImplementedError
