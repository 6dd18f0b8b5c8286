"""ReLU and its derivative in one call. It is wrong: mend it."""

import numpy as np


def step_relu(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (relu(x), the derivative of relu at x)."""
    out = np.maximum(x, np.zeros(x.shape))
    slope = np.where(x > 0, 1, 0)
    return out, slope
