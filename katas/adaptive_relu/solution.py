"""Adaptive ReLU, an exercise in differentiation, and its backward pass."""

import numpy as np


def adaptive_relu(x: np.ndarray, alpha: float, beta: float) -> np.ndarray:
    """Return x where x > 0, alpha * (beta * x)**2 where x <= 0."""
    # np.where computes both branches: without the minimum the square of a large positive x would overflow
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(
    grad_output: np.ndarray, x: np.ndarray, alpha: float, beta: float
) -> tuple[np.ndarray, np.floating, np.floating]:
    """Return (grad_x, grad_alpha, grad_beta) for the gradient that arrives at the output of adaptive_relu."""
    # 0 where x is positive, so those entries add nothing to the sums; NaN stays NaN
    below = np.minimum(x, 0)
    slope = np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    # one number serves all entries: the gradients of its uses add up
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_output * slope, grad_alpha, grad_beta
