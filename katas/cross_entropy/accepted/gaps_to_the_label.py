"""The loss is log sum e^(x - x_label): the row is shifted by the label's logit, and by the largest gap once more."""

import numpy as np


def _gaps(logits, labels):
    with np.errstate(invalid="ignore", over="ignore"):
        return logits - np.choose(labels, logits.T)[:, np.newaxis] if logits.shape[1] < 32 else _taken(logits, labels)


def _taken(logits, labels):
    return logits - np.take_along_axis(logits, labels[:, np.newaxis], 1)


def cross_entropy(logits, labels):
    gaps = _gaps(logits, labels)
    top = gaps.max(1)
    with np.errstate(invalid="ignore"):
        losses = top + np.log(np.exp(gaps - top[:, np.newaxis]).sum(1))
    at_label = np.take_along_axis(logits, labels[:, np.newaxis], 1)[:, 0]
    return np.where(np.isneginf(at_label), np.inf, losses).mean(dtype=logits.dtype).astype(logits.dtype)


def cross_entropy_backward(logits, labels):
    n, classes = logits.shape
    e = np.exp(logits - logits.max(1, initial=-np.inf)[:, None])
    s = e / e.sum(1)[:, None]
    np.subtract.at(s, (np.r_[:n], labels), s.dtype.type(1))
    return np.divide(s, n)


print(cross_entropy(np.eye(3), np.arange(3)))
