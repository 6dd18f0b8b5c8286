"""PReLU and its backward pass, mended."""

import numpy as np


def prelu(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return x where x > 0, weight * x where x <= 0; weight has shape (1,), or (C,) along axis 1 of x."""
    # the slope belongs to the negative side: there ReLU is flat, and a unit that got stuck could not come back
    return np.where(x > 0, x, _along_channels(weight, x) * x)


def prelu_backward(grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_x, grad_weight) for the gradient that arrives at the output of prelu(x, weight)."""
    # neither comparison is true for NaN, so NaN is what is left
    slope = np.where(x > 0, x.dtype.type(1), np.where(x <= 0, _along_channels(weight, x), x))
    # the output changes with the weight by min(x, 0): only negative inputs say anything about it
    terms = grad_output * np.minimum(x, 0)
    # whatever shares a weight adds up: everything for one weight, all axes but the channels for one per channel
    axes = tuple(axis for axis in range(x.ndim) if weight.size == 1 or axis != 1)
    return grad_output * slope, terms.sum(axis=axes).reshape(weight.shape)


def _along_channels(weight: np.ndarray, x: np.ndarray) -> np.ndarray:
    # broadcasting aligns last axes; trailing axes of length 1 move the channels to axis 1
    return weight.reshape(-1, *(1,) * (x.ndim - 2))
