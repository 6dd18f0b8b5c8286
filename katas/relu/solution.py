"""ReLU and its derivative."""

import numpy as np


def relu(x: np.ndarray) -> np.ndarray:
    """Return max(0, x), entry by entry."""
    # np.maximum passes NaN on; x * (x > 0) would turn -inf into NaN, np.where(x > 0, x, 0) NaN into 0
    return np.maximum(x, 0)


def relu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of relu at x: 1 where x > 0, 0 where x <= 0."""
    # np.heaviside keeps the dtype and passes NaN on; its second argument is the value at 0
    return np.heaviside(x, x.dtype.type(0))
