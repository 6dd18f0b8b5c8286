"""Hard tanh and its derivative."""

import numpy as np


def hard_tanh(x: np.ndarray, min_val: float = -1.0, max_val: float = 1.0) -> np.ndarray:
    """Return x limited to [min_val, max_val], entry by entry."""
    # entries inside come back as they are, to the sign of zero; (|x + 1| - |x - 1|) / 2 would round them
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x: np.ndarray, min_val: float = -1.0, max_val: float = 1.0) -> np.ndarray:
    """Return the derivative of hard_tanh at x: 1 where min_val < x < max_val, else 0."""
    # strict on both sides: a bound belongs to the flat piece
    slope = ((x > min_val) & (x < max_val)).astype(x.dtype)
    # a mask knows no NaN
    return np.where(np.isnan(x), x, slope)
