"""Log-softmax and its backward pass."""

import numpy as np


def log_softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return x minus the logarithm of the sum of exp(x) along `axis`."""
    # the logarithm of a quotient as a difference: no probability is formed that could vanish
    # the maximum is not added back: beside 1e15 the logarithm would lose its digits
    below = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return below - np.log(np.sum(np.exp(below), axis=axis, keepdims=True))


def log_softmax_backward(grad_output: np.ndarray, output: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the gradient with respect to the logits, from that of the output and the output itself."""
    # every output holds the same logsumexp, whose gradient is softmax: so all of grad_output adds up in front of it
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
