"""Binary cross-entropy from logits and its backward pass."""

import numpy as np


def bce_with_logits(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Return the mean over all entries of -t·log(sigmoid(x)) - (1 - t)·log(1 - sigmoid(x)), one number."""
    # -log(sigmoid(x)) is softplus(-x), -log(1 - sigmoid(x)) is softplus(x): no probability that could round to 0 or 1
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    # at ±inf one of the two is infinite: where its weight is 0 it is left out, because 0 * inf is NaN
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Return the gradient of bce_with_logits with respect to the logits."""
    # e^-softplus(-x) is the sigmoid, and the exponent is never above 0
    probability = np.exp(-np.logaddexp(0, -logits))
    return (probability - targets) / logits.size
