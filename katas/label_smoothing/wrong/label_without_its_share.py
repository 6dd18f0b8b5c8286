"""fails: values

en: The label gets 1 - smoothing alone, so its row of targets does not add up to 1; its share smoothing/K belongs to it as well.
zh: 标签处只有 1 - smoothing，这一行目标加起来不是 1；标签也应分到 smoothing/K。
card: label-formats
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
    targets = np.full_like(logits, smoothing / logits.shape[1])
    targets[np.arange(len(labels)), labels] = 1 - smoothing
    return -(targets * log_softmax(logits)).sum(axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
