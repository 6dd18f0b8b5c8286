"""The Jacobian of softmax."""

import numpy as np


def softmax_jacobian(x: np.ndarray) -> np.ndarray:
    """Return the Jacobian of softmax along the last axis: shape (..., n, n) for x of shape (..., n)."""
    raise NotImplementedError
