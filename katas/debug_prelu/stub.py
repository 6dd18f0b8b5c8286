"""PReLU and its backward pass. Both are wrong: mend them."""

import numpy as np


def prelu(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return PReLU of x; weight has shape (1,), or (C,) along axis 1 of x."""
    return _along_channels(weight, x) * np.maximum(x, 0)


def prelu_backward(grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_x, grad_weight) for the gradient that arrives at the output of prelu(x, weight)."""
    # neither comparison is true for NaN, so NaN is what is left
    slope = np.where(x > 0, _along_channels(weight, x), np.where(x <= 0, x.dtype.type(0), x))
    terms = grad_output * np.maximum(x, 0)
    # whatever shares a weight adds up: everything for one weight, all axes but the channels for one per channel
    axes = tuple(axis for axis in range(x.ndim) if weight.size == 1 or axis != 1)
    return grad_output * slope, terms.sum(axis=axes).reshape(weight.shape)


def _along_channels(weight: np.ndarray, x: np.ndarray) -> np.ndarray:
    # broadcasting aligns last axes; trailing axes of length 1 move the channels to axis 1
    return weight.reshape(-1, *(1,) * (x.ndim - 2))
