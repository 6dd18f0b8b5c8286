"""Cross-entropy from logits and its backward pass."""

import numpy as np


def cross_entropy(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the mean over the rows of minus the log-probability of the label, one number."""
    # log(e^x / sum) = x - log(sum): no probability is formed, so none can round to 0 before its logarithm is taken
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    log_sum = np.log(np.sum(np.exp(shifted), axis=1))
    # two index arrays pick one entry of each row; logits[:, labels] would be N columns
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the gradient of cross_entropy with respect to the logits."""
    grad = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    grad /= np.sum(grad, axis=1, keepdims=True)
    # of log(sum) the derivative is the softmax, of x[label] it is 1 at the label
    grad[np.arange(len(labels)), labels] -= 1
    # the mean has its 1/N; an array without entries may be divided by 0
    grad /= len(labels)
    return grad
