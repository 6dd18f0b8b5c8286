"""Log-softmax and its backward pass."""

import numpy as np


def log_softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return x minus the logarithm of the sum of exp(x) along `axis`."""
    raise NotImplementedError


def log_softmax_backward(grad_output: np.ndarray, output: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to the logits, from that of the output and the output itself."""
    raise NotImplementedError
