"""ReLU6 and its derivative."""

import numpy as np


def relu6(x: np.ndarray) -> np.ndarray:
    """Return min(max(0, x), 6), entry by entry."""
    # clip passes NaN on; a chain of np.where with `<` would send it to whichever branch comes last
    return np.clip(x, 0, 6)


def relu6_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of relu6 at x: 1 where 0 < x < 6, else 0."""
    # both comparisons are strict: a bound belongs to its flat side, as in the libraries
    slope = ((x > 0) & (x < 6)).astype(x.dtype)
    # a mask knows no NaN
    return np.where(np.isnan(x), x, slope)
