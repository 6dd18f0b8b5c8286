"""fails: nan

en: `np.nansum` leaves out NaN and reports a healthy loss for a network that is broken.
zh: `np.nansum` 跳过了 NaN：网络已经坏了，损失看上去却一切正常。
card: nan-containment
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
    return -np.nansum(targets_of(logits, labels, smoothing) * log_softmax(logits), axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
