"""A Leaky ReLU whose slope adapts, and its backward pass, mended."""

import numpy as np


def adaptive_leaky_relu(x: np.ndarray, negative_slope: np.ndarray) -> np.ndarray:
    """Return x where x > 0, negative_slope * x where x <= 0; negative_slope has shape (C,), along axis 1 of x."""
    # a slope that is chosen between two constants by the sign of x is Leaky ReLU itself: what adapts is a parameter
    return x * _slope(x, negative_slope)


def adaptive_leaky_relu_backward(
    grad_output: np.ndarray, x: np.ndarray, negative_slope: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_x, grad_negative_slope) for the gradient that arrives at the output."""
    # the output changes with its channel's slope by min(x, 0), and all entries of a channel add up
    channels = tuple(axis for axis in range(x.ndim) if axis != 1)
    grad_negative_slope = (grad_output * np.minimum(x, 0)).sum(axis=channels)
    return grad_output * _slope(x, negative_slope), grad_negative_slope


def _slope(x: np.ndarray, negative_slope: np.ndarray) -> np.ndarray:
    # broadcasting aligns last axes; trailing axes of length 1 move the channels to axis 1
    along_channels = negative_slope.reshape(-1, *(1,) * (x.ndim - 2))
    # neither comparison is true for NaN, so NaN is what is left
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels, x))
