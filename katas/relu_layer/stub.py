"""A ReLU layer with a cache."""

from typing import Any

import numpy as np


def relu_forward(x: np.ndarray) -> tuple[np.ndarray, Any]:
    """Return (out, cache): max(0, x), and whatever relu_backward will need."""
    raise NotImplementedError


def relu_backward(grad_output: np.ndarray, cache: Any) -> np.ndarray:
    """Return the gradient with respect to the x that the cache comes from."""
    raise NotImplementedError
