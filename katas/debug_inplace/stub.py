"""The backward pass of ReLU. It is wrong: mend it."""

import numpy as np


def relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return grad_output where x > 0, 0 where x <= 0, NaN where x is NaN."""
    grad_x = grad_output
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
