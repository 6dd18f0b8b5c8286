"""Scaled dot-product attention and its backward pass."""

import math

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v over the last two axes; mask is True where a key takes part."""
    return _weights(q, k, mask) @ v


def attention_backward(
    grad_output: np.ndarray, q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_q, grad_k, grad_v) for a gradient that arrives at the output of attention."""
    weights = _weights(q, k, mask)
    grad_weights = grad_output @ _transposed(v)
    # back through the softmax, row by row; where a weight is 0, masked keys among them, nothing passes
    mean = np.sum(grad_weights * weights, axis=-1, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    return grad_scores @ k, _transposed(grad_scores) @ q, _transposed(weights) @ grad_output


def _weights(q: np.ndarray, k: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    # math.sqrt: a float64 scalar of numpy would make a float32 array float64
    scores = q @ _transposed(k) / math.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, scores.dtype.type(-np.inf))
    largest = np.max(scores, axis=-1, keepdims=True, initial=-np.inf)
    # without a key the maximum is -inf, and -inf - -inf would be NaN
    e = np.exp(scores - np.where(largest == -np.inf, 0, largest))
    total = np.sum(e, axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)


def _transposed(a: np.ndarray) -> np.ndarray:
    return np.swapaxes(a, -1, -2)
