"""SELU and its derivative."""

import numpy as np

SCALE = 1.0507009873554804934193349852946
ALPHA = 1.6732632423543772848170429916717


def selu(x: np.ndarray) -> np.ndarray:
    """Return SCALE * x where x > 0, SCALE * ALPHA * (e^x - 1) where x <= 0, entry by entry."""
    # the halves need no np.where, which would compute both branches: one of the two terms is always 0
    return SCALE * np.maximum(x, 0) + SCALE * ALPHA * np.expm1(np.minimum(x, 0))


def selu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of selu at x: SCALE where x > 0, SCALE * ALPHA * e^x where x <= 0."""
    # selu(x) + SCALE * ALPHA is the same on paper, but for x = -40 the two terms cancel to 0
    left = SCALE * ALPHA * np.exp(np.minimum(x, 0))
    return np.where(x > 0, x.dtype.type(SCALE), left)
