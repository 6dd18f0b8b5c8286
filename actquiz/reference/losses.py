"""Losses over classes, from logits: cross-entropy, plain and with smoothed labels."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import exact_sum
from actquiz.reference._float64 import Array, Labels, Mask, arraywise
from actquiz.reference.logarithmic import log_softmax_of
from actquiz.reference.softmaxes import softmax_of


@arraywise
def cross_entropy(logits: Array, labels: Labels) -> Array:
    """Return the mean over the batch of -log softmax(logits)[label], a 0-d array.

    `logits` has shape (N, classes), `labels` N integers. float16, float32 and float64 keep the dtype of `logits`.
    The logarithm of a softmax that has been rounded to 0 would be -inf. An empty batch gives NaN, as in PyTorch.
    """
    return mean(-log_softmax_of(logits, -1)[chosen(logits, labels)])


@arraywise
def cross_entropy_backward(logits: Array, labels: Labels) -> Array:
    """Return the gradient of cross_entropy in `logits`: (softmax - one-hot) / N.

    At the label softmax - 1 would cancel once the model is sure; it is written as minus the sum of the others.
    """
    return _minus_target(logits, labels, 0.0)


@arraywise
def smoothed_cross_entropy(logits: Array, labels: Labels, smoothing: float = 0.1) -> Array:
    """Return the mean cross-entropy against (1 - smoothing)·one-hot + smoothing/classes, a 0-d array.

    PyTorch's convention: the smoothing is spread over all classes, the right one included.
    Source: Szegedy et al. 2015, "Rethinking the Inception architecture", arXiv:1512.00567.
    """
    log_p = log_softmax_of(logits, -1)
    of_label = -log_p[chosen(logits, labels)]
    if smoothing == 0:
        return mean(of_label)
    evenly = -exact_sum(log_p, -1)[..., 0] / logits.shape[-1]
    return mean((1.0 - smoothing) * of_label + smoothing * evenly)


@arraywise
def smoothed_cross_entropy_backward(logits: Array, labels: Labels, smoothing: float = 0.1) -> Array:
    """Return the gradient in `logits`: (softmax - (1 - smoothing)·one-hot - smoothing/classes) / N."""
    return _minus_target(logits, labels, smoothing)


def mean(terms: Array) -> Array:
    """Return the mean of all terms, summed without loss, as a 0-d array; of nothing it is NaN."""
    return np.asarray(exact_sum(terms.ravel(), 0).sum() / np.float64(terms.size))


def chosen(logits: Array, labels: Labels) -> Mask:
    """Return True at the label of each row.

    Raises:
        ValueError: a label that is no class, or not one label for each row.
    """
    classes, flat = logits.shape[-1], np.asarray(labels)
    if flat.shape != logits.shape[:-1] or not ((flat >= 0) & (flat < classes)).all():
        raise ValueError(f"labels must be {logits.shape[:-1]} numbers from 0 to {classes - 1}")
    return np.asarray(flat[..., np.newaxis] == np.arange(classes))


def _minus_target(logits: Array, labels: Labels, smoothing: float) -> Array:
    s, at_label = softmax_of(logits, -1), chosen(logits, labels)
    share = smoothing / logits.shape[-1]
    others = exact_sum(np.where(at_label, 0.0, s), -1)
    return np.asarray(np.where(at_label, (smoothing - share) - others, s - share) / at_label.any(axis=-1).size)
