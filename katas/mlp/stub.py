"""A multi-layer perceptron: linear layers with an activation after each but the last."""

from typing import Any

import numpy as np


def mlp_forward(x: np.ndarray, params: list[dict], activation: str = "relu") -> tuple[np.ndarray, Any]:
    """Return (logits, cache) for x of shape (N, in)."""
    raise NotImplementedError


def mlp_backward(grad_logits: np.ndarray, params: list[dict], cache: Any, activation: str = "relu") -> list[dict]:
    """Return the gradients of all weights and biases, in the form of params."""
    raise NotImplementedError
