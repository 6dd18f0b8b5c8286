"""Division by the L2 norm and its backward pass."""

import numpy as np


def l2_normalize(x: np.ndarray, axis: int = -1, eps: float = 1e-12) -> np.ndarray:
    """Return x / max(norm, eps), the Euclidean norm taken along `axis`."""
    return x / np.maximum(_norm(x, axis), eps)


def l2_normalize_backward(grad_output: np.ndarray, x: np.ndarray, axis: int = -1, eps: float = 1e-12) -> np.ndarray:
    """Return the gradient with respect to x for the gradient that arrives at l2_normalize(x, axis, eps)."""
    norm = _norm(x, axis)
    y = x / np.maximum(norm, eps)
    # (I - y y^T) g: y keeps its length whatever x does, so what g has along y does not reach x
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    # below eps the divisor is a constant, and nothing is taken off
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)


def _norm(x: np.ndarray, axis: int) -> np.ndarray:
    # divided by the largest entry no square overflows; rows of zeros are divided by 1, and so are those with NaN
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))
