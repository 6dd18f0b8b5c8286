"""The loss of a classifier. It is wrong: mend it."""

import numpy as np


def loss(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the mean cross-entropy of a batch; logits (N, classes), labels N integers."""
    probabilities = _softmax(logits)
    return _cross_entropy(probabilities, labels)


def _softmax(x: np.ndarray) -> np.ndarray:
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def _cross_entropy(output: np.ndarray, labels: np.ndarray) -> np.ndarray:
    shifted = output - output.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_probabilities[np.arange(len(labels)), labels].mean()
