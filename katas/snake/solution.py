"""Snake and its derivative."""

import numpy as np


def snake(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return x + sin²(alpha * x) / alpha, entry by entry."""
    # infinity has no sine, but the wave is bounded: whatever it is there, the sum is infinite
    wave = np.sin(alpha * np.where(np.isinf(x), 0, x))
    # (1 - cos(2·alpha·x)) / (2·alpha) is the same on paper, but cancels near 0
    return x + wave * wave / alpha


def snake_derivative(x: np.ndarray, alpha: float = 1.0) -> np.ndarray:
    """Return the derivative of snake at the input x."""
    # 2·sin(u)·cos(u) = sin(2u), and the chain rule's alpha cancels 1/alpha; at ±inf there is no slope, so NaN is right
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
