"""GLU and its backward pass."""

import numpy as np


def glu(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return a * sigmoid(b), where a and b are the halves of x along `axis`."""
    raise NotImplementedError


def glu_backward(grad_output: np.ndarray, x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to x for the gradient that arrives at the output of glu(x, axis)."""
    raise NotImplementedError
