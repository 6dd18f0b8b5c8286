"""The gradient, layer by layer."""

import numpy as np


def gradient_norms(x: np.ndarray, weights: list[np.ndarray], grad_output: np.ndarray, activation: str) -> list[float]:
    """Return the Frobenius norm of the gradient with respect to the input of each layer f(a·Wᵀ)."""
    raise NotImplementedError
