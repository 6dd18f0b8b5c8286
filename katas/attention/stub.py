"""Scaled dot-product attention and its backward pass."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v over the last two axes; mask is True where a key takes part."""
    raise NotImplementedError


def attention_backward(
    grad_output: np.ndarray, q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_q, grad_k, grad_v) for a gradient that arrives at the output of attention."""
    raise NotImplementedError
