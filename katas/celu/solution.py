"""CELU and its derivative."""

import numpy as np


def celu(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x where x > 0, alpha * (e^(x/alpha) - 1) where x <= 0, entry by entry."""
    # one of the two terms is always 0; np.where would compute the exponential for large positive entries too
    return np.maximum(x, 0) + alpha * np.expm1(np.minimum(x, 0) / alpha)


def celu_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of celu at x: 1 where x >= 0, e^(x/alpha) where x < 0."""
    # the chain rule's 1/alpha cancels alpha, and e^0 is the slope of the right side: no case is left
    return np.exp(np.minimum(x, 0) / alpha)
