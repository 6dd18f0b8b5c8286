"""The loss of a classifier, mended."""

import numpy as np


def loss(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the mean cross-entropy of a batch; logits (N, classes), labels N integers."""
    # the logarithm of the softmax is inside the cross-entropy already: what goes in are the logits themselves.
    # A softmax before it would squeeze them into [0, 1], where no class can be far ahead of another
    return _cross_entropy(logits, labels)


def _cross_entropy(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_probabilities[np.arange(len(labels)), labels].mean()
