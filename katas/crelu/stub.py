"""Concatenated ReLU and its backward pass."""

import numpy as np


def crelu(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return relu(x) and relu(-x), one behind the other along `axis`."""
    raise NotImplementedError


def crelu_backward(grad_output: np.ndarray, x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to x for the gradient that arrives at the output of crelu(x, axis)."""
    raise NotImplementedError
