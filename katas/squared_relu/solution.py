"""Squared ReLU and its derivative."""

import numpy as np


def squared_relu(x: np.ndarray) -> np.ndarray:
    """Return max(0, x)², entry by entry."""
    # cut first: x * x for the other half would overflow for nothing, and a mask would meet it with 0 * inf
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of squared_relu at the input x."""
    # 2·max(0, x)·[x > 0]: the mask changes nothing, for the maximum is 0 where it is 0
    return 2 * np.maximum(x, 0)
