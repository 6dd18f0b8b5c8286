"""fails: values

en: It spreads smoothing/(K - 1) over the wrong classes only; PyTorch's convention gives smoothing/K to every class.
zh: 只给错误类别各分 smoothing/(K - 1)；PyTorch 的约定是每个类别都分 smoothing/K。
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
    others = max(logits.shape[1] - 1, 1)
    targets = np.full_like(logits, smoothing / others)
    targets[np.arange(len(labels)), labels] = 1 - smoothing
    return -(targets * log_softmax(logits)).sum(axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
