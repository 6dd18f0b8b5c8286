"""fails: extremes

en: A probability that has been rounded to 0 has the logarithm -inf, and here every class counts.
zh: 概率舍入成 0 之后，对数就是 -inf，而这里每个类别都算在内。
card: logits-or-probabilities
"""

import numpy as np


def log_softmax(x):
    x = x - x.max(axis=1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


def targets_of(logits, labels, smoothing):
    targets = np.full_like(logits, smoothing / logits.shape[1])
    targets[np.arange(len(labels)), labels] += 1 - smoothing
    return targets


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    p = np.exp(log_softmax(logits))
    targets = targets_of(logits, labels, smoothing)
    return -np.where(targets > 0, targets * np.log(p), 0).sum(axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
