"""Dynamic tanh and its backward pass."""

import numpy as np


def dynamic_tanh(x: np.ndarray, alpha: float, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """Return weight * tanh(alpha * x) + bias; weight and bias run along the last axis."""
    raise NotImplementedError


def dynamic_tanh_backward(
    grad_output: np.ndarray, x: np.ndarray, alpha: float, weight: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.floating, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_alpha, grad_weight, grad_bias) for the gradient that arrives at the output."""
    raise NotImplementedError
