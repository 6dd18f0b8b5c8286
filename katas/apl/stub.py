"""The adaptive piecewise linear unit and its backward pass."""

import numpy as np


def apl(x: np.ndarray, slopes: np.ndarray, hinges: np.ndarray) -> np.ndarray:
    """Return relu(x) + sum over k of slopes[k] * relu(hinges[k] - x)."""
    raise NotImplementedError


def apl_backward(
    grad_output: np.ndarray, x: np.ndarray, slopes: np.ndarray, hinges: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_slopes, grad_hinges) for the gradient that arrives at the output of apl."""
    raise NotImplementedError
