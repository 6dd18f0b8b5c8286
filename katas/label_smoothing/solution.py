"""Cross-entropy with smoothed labels and its backward pass."""

import numpy as np


def smoothed_cross_entropy(logits: np.ndarray, labels: np.ndarray, smoothing: float = 0.1) -> np.ndarray:
    """Return the mean cross-entropy against (1 - smoothing)·one-hot + smoothing/classes, one number."""
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    log_sum = np.log(np.sum(np.exp(shifted), axis=1))
    # the targets of a row add up to 1, so log_sum counts once; every class takes part with an equal share of its logit
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * np.mean(shifted, axis=1))


def smoothed_cross_entropy_backward(logits: np.ndarray, labels: np.ndarray, smoothing: float = 0.1) -> np.ndarray:
    """Return the gradient of smoothed_cross_entropy with respect to the logits."""
    grad = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    grad /= np.sum(grad, axis=1, keepdims=True)
    # softmax minus target, whatever the target is: the share of every class, and the rest at the label
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    grad /= len(labels)
    return grad
