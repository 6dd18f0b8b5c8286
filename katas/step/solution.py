"""The step and its straight-through estimate."""

import numpy as np


def step(x: np.ndarray) -> np.ndarray:
    """Return 1 where x >= 0, else 0, entry by entry."""
    # keeps the dtype and passes NaN on; the second argument is the value at 0, and at -0.0
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x: np.ndarray) -> np.ndarray:
    """Return the straight-through estimate at x: 1 where |x| <= 1, else 0."""
    window = (np.abs(x) <= 1).astype(x.dtype)
    # a mask knows no NaN
    return np.where(np.isnan(x), x, window)
