"""A linear layer and its backward pass."""

import numpy as np


def linear(x: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """Return x·weightᵀ + bias for x (..., in), weight (out, in), bias (out,)."""
    return x @ weight.T + bias


def linear_backward(
    grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_weight, grad_bias) for the gradient that arrives at the output."""
    # all leading axes are rows to a layer: one row for each entry of them, also where there are none
    rows_of_grad = grad_output.reshape(-1, grad_output.shape[-1])
    rows_of_x = x.reshape(-1, x.shape[-1])
    # every row used the same weight and the same bias, so what the rows ask for adds up: a product of matrices is
    # the sum over rows of their outer products
    return grad_output @ weight, rows_of_grad.T @ rows_of_x, rows_of_grad.sum(axis=0)
