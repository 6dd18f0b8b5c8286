"""ELU and its derivative."""

import numpy as np


def elu(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x where x > 0, alpha * (e^x - 1) where x <= 0, entry by entry."""
    # expm1 keeps the digits near 0; np.where computes both branches, so positive entries must not reach the exponential
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of elu at x: 1 where x > 0, alpha * e^x where x <= 0."""
    # elu(x) + alpha is the same on paper, but for x = -40 it is -1 + 1
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
