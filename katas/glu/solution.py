"""GLU and its backward pass."""

import numpy as np


def glu(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return a * sigmoid(b), where a and b are the halves of x along `axis`."""
    a, b = np.split(x, 2, axis=axis)
    return a * _sigmoid(b)


def glu_backward(grad_output: np.ndarray, x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to x for the gradient that arrives at the output of glu(x, axis)."""
    a, b = np.split(x, 2, axis=axis)
    gate = _sigmoid(b)
    # sigmoid(-b) is 1 - sigmoid(b) without the difference, which would be 0 for every gate that is wide open
    grad_b = grad_output * a * gate * _sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    # e^-|x| is at most 1 and cannot overflow; where x < 0, numerator and denominator are multiplied by e^x
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)
