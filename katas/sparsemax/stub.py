"""Sparsemax and its backward pass."""

import numpy as np


def sparsemax(x: np.ndarray) -> np.ndarray:
    """Return max(x - tau, 0) along the last axis, with the tau that makes each row add up to 1."""
    raise NotImplementedError


def sparsemax_backward(grad_output: np.ndarray, output: np.ndarray) -> np.ndarray:
    """Return the gradient with respect to the logits, from that of the output and the output itself."""
    raise NotImplementedError
