"""Softmax and its backward pass."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return exp(x) divided by its sum along `axis`."""
    # numerator and denominator share the factor exp(-max): no exponential is above 1, and the sum is at least 1
    # each row needs its own maximum; `initial` is for rows without entries
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output: np.ndarray, output: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to the logits, from that of the output and the output itself."""
    # (diag(s) - s s^T) g = s * (g - s.g): the mean of g under the probabilities s, not a matrix, is all it takes
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
