"""A linear layer and its backward pass."""

import numpy as np


def linear(x: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """Return x·weightᵀ + bias for x (..., in), weight (out, in), bias (out,)."""
    raise NotImplementedError


def linear_backward(
    grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_weight, grad_bias) for the gradient that arrives at the output."""
    raise NotImplementedError
