"""Division by the L2 norm and its backward pass."""

import numpy as np


def l2_normalize(x: np.ndarray, axis: int = -1, eps: float = 1e-12) -> np.ndarray:
    """Return x / max(norm, eps), the Euclidean norm taken along `axis`."""
    raise NotImplementedError


def l2_normalize_backward(grad_output: np.ndarray, x: np.ndarray, axis: int = -1, eps: float = 1e-12) -> np.ndarray:
    """Return the gradient with respect to x for the gradient that arrives at l2_normalize(x, axis, eps)."""
    raise NotImplementedError
