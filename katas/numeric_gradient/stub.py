"""The gradient of a scalar function by central differences."""

from collections.abc import Callable

import numpy as np


def numeric_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Return the gradient of f at x, in the shape and dtype of x."""
    raise NotImplementedError
