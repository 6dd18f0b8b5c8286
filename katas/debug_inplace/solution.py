"""The backward pass of ReLU, mended."""

import numpy as np


def relu_backward(grad_output: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return grad_output where x > 0, 0 where x <= 0, NaN where x is NaN."""
    # an array of our own: grad_output may be wanted by another branch of the network
    grad_x = grad_output.copy()
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
