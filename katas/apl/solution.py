"""The adaptive piecewise linear unit and its backward pass."""

import numpy as np


def apl(x: np.ndarray, slopes: np.ndarray, hinges: np.ndarray) -> np.ndarray:
    """Return relu(x) + sum over k of slopes[k] * relu(hinges[k] - x)."""
    # a last axis of length 1 meets the K hinges: every entry with every hinge
    gaps = np.maximum(hinges - x[..., np.newaxis], 0)
    return np.maximum(x, 0) + (slopes * gaps).sum(axis=-1)


def apl_backward(
    grad_output: np.ndarray, x: np.ndarray, slopes: np.ndarray, hinges: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_slopes, grad_hinges) for the gradient that arrives at the output of apl."""
    gaps = hinges - x[..., np.newaxis]
    # 1 to the left of a hinge, else 0; np.heaviside passes NaN on, a comparison would not
    active = np.heaviside(gaps, 0)
    # hinge - x falls where x rises: hence the minus
    slope = np.heaviside(x, 0) - (slopes * active).sum(axis=-1)
    grad = grad_output[..., np.newaxis]
    entries = tuple(range(x.ndim))
    # all entries share the parameters: their gradients add up
    grad_slopes = (grad * np.maximum(gaps, 0)).sum(axis=entries)
    grad_hinges = (grad * slopes * active).sum(axis=entries)
    return grad_output * slope, grad_slopes, grad_hinges
